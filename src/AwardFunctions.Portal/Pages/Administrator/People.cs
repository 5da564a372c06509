using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Portal.Http;

namespace AwardFunctions.Portal.Pages.Administrator;

/// <summary>The accounts that match a search, and the form for a new one.</summary>
public sealed record People(IReadOnlyList<AccountRecord> Accounts, ListQuery Query, PersonDraft Draft);
