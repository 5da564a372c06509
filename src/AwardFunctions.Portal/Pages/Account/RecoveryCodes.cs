namespace AwardFunctions.Portal.Pages.Account;

/// <summary>Recovery codes, shown this once, and where to go on.</summary>
public sealed record RecoveryCodes(IReadOnlyList<string> Codes, string? Return);
