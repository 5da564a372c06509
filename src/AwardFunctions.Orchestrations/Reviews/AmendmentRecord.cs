namespace AwardFunctions.Orchestrations.Reviews;

/// <summary>A change of a locked score that the leader asks for and the office decides on.</summary>
/// <param name="ApprovalId">Its identity, also that of the office's decision.</param>
/// <param name="ItemId">The item.</param>
/// <param name="Before">The percentage before, unrounded.</param>
/// <param name="Percent">The percentage it is to have.</param>
/// <param name="Reason">Why.</param>
/// <param name="By">The leader's mailbox.</param>
/// <param name="At">When it was asked for, UTC.</param>
/// <param name="Approved">What the office decided; null while it is pending.</param>
public sealed record AmendmentRecord(
    string ApprovalId, string ItemId, decimal Before, int Percent, string Reason, string By, DateTimeOffset At, bool? Approved = null);
