namespace AwardFunctions.Orchestrations.Approvals;

/// <summary>What someone sends to decide.</summary>
/// <param name="Action">One of the sheet's actions.</param>
/// <param name="Reason">The reasons; may be empty where the action needs none.</param>
/// <param name="Values">The values of the sheet's inputs.</param>
/// <param name="SubjectHash">The hash of what the person was shown; null where it is not known.</param>
/// <param name="Code">The second factor's code; empty where none is asked for.</param>
public sealed record DecisionTaken(string Action, string Reason, IReadOnlyDictionary<string, string> Values, string? SubjectHash = null, string Code = "");
