using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Accounts;

namespace AwardFunctions.Orchestrations.Approvals;

/// <summary>Finds who acts for a party of the scheme, or the guests that a sheet names; where no one can, the administrators are asked to see to it.</summary>
public sealed class ApproverDirectory(AccountDesk accounts)
{
    public async Task<IReadOnlyList<Approver>> ForSheetAsync(Scheme scheme, DecisionSheet sheet, CancellationToken cancellationToken)
    {
        if (sheet.Guests is { Count: > 0 } guests)
            return guests;
        var holders = await ForRoleAsync(scheme, scheme.PartyOf(sheet.PartyId).Role, cancellationToken);
        if (sheet.Only is { } only)
            holders = [.. holders.Where(holder => only.Contains(holder.Email))];
        if (sheet.Recorders is { } role)
            holders = [.. holders.UnionBy(await ForRoleAsync(scheme, role, cancellationToken), holder => holder.Email)];
        return holders.Count > 0 ? holders : await ForRoleAsync(scheme, Roles.Administrator, cancellationToken);
    }

    public async Task<IReadOnlyList<Approver>> ForRoleAsync(Scheme scheme, string role, CancellationToken cancellationToken) =>
        [.. (await accounts.WithRoleAsync(role, scheme.Code, cancellationToken))
            .Select(account => new Approver(account.Email, account.Name, account.Language))];
}
