namespace AwardFunctions.Orchestrations.Opinions;

/// <summary>A department's opinion as it was asked for.</summary>
/// <param name="ApprovalId">The identity of the department's own decision.</param>
/// <param name="StageId">The opinions stage.</param>
/// <param name="Department">The department's name.</param>
/// <param name="Email">The mailbox that was asked.</param>
/// <param name="Units">The applications it is asked about.</param>
/// <param name="At">When, UTC.</param>
public sealed record OpinionRequest(string ApprovalId, string StageId, string Department, string Email, IReadOnlyList<string> Units, DateTimeOffset At);
