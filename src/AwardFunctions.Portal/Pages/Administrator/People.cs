using AwardFunctions.Orchestrations.Accounts;

namespace AwardFunctions.Portal.Pages.Administrator;

/// <summary>The accounts that match a search, and the form for a new one.</summary>
public sealed record People(IReadOnlyList<AccountRecord> Accounts, string Search, PersonDraft Draft);
