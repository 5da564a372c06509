namespace AwardFunctions.Portal.Pages.Expert;

/// <summary>An interest as typed.</summary>
public sealed record InterestDraft(string Scheme, string Organisation, string CreditCode, string Reason);
