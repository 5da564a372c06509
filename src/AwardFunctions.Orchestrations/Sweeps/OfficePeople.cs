using AwardFunctions.Orchestrations.Accounts;

namespace AwardFunctions.Orchestrations.Sweeps;

/// <summary>Who is told what the office should know; where a scheme has no one in its office, the administrators.</summary>
public sealed class OfficePeople(AccountDesk accounts)
{
    public async Task<IReadOnlyList<AccountRecord>> OfAsync(string schemeCode, CancellationToken cancellationToken) =>
        await accounts.WithRoleAsync(Roles.Office, schemeCode, cancellationToken) is { Count: > 0 } office
            ? office
            : await accounts.WithRoleAsync(Roles.Administrator, schemeCode, cancellationToken);
}
