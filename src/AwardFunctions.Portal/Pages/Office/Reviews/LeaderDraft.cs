namespace AwardFunctions.Portal.Pages.Office.Reviews;

/// <summary>Another leader of a group as typed: the member's mailbox, and why.</summary>
public sealed record LeaderDraft(string Leader, string Reason);
