using AwardFunctions.Orchestrations.Accounts;

namespace AwardFunctions.Portal.Pages.Public.SignIn;

/// <summary>One's own account, and whether it has just been saved.</summary>
public sealed record AccountForm(AccountRecord Account, bool Saved);
