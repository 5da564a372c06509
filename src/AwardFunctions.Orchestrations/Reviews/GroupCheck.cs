using AwardFunctions.Domain.Review;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Draws;
using AwardFunctions.Orchestrations.Outcomes;

namespace AwardFunctions.Orchestrations.Reviews;

/// <summary>Whether experts may review together: reviewers of the scheme, as many as the rule has it, none of them an applicant or recused.</summary>
public sealed class GroupCheck(AccountDesk accounts, ApplicationBook applications, GroupRecusal recusal)
{
    /// <param name="dossier">The cycle.</param>
    /// <param name="rule">What the group is made up by.</param>
    /// <param name="members">Their mailboxes.</param>
    /// <param name="leader">The leader's; empty for none.</param>
    /// <param name="elsewhere">Who sits in another part of the group.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>The members and their leader; null where the rule asks for none and none was named.</returns>
    public async Task<Outcome<(IReadOnlyList<GroupMember> Members, GroupMember? Leader)>> CheckAsync(
        CycleDossier dossier, GroupRule rule, IReadOnlyList<string> members, string leader, IReadOnlyList<string> elsewhere, CancellationToken cancellationToken)
    {
        var citation = dossier.Scheme.Cite(rule.Article);
        var named = new List<GroupMember>();
        foreach (var email in members.Distinct(StringComparer.OrdinalIgnoreCase))
        {
            if (await accounts.FindAsync(email, cancellationToken) is not { } account || !account.HasRole(Roles.Reviewer, dossier.Scheme.Code))
                return Refusal.Invalid("members", $"{email}不在评审员名单中。", $"{email} is not a registered reviewer.", citation);
            if (elsewhere.Contains(account.Email))
                return Refusal.Invalid("members", $"{account.Name}已在本环节的另一评审组。", $"{account.Name} sits in another group of this stage.", citation);
            if ((await applications.ListForAsync(account.Email, cancellationToken)).Any(application => application.CycleId == dossier.Cycle.Id))
                return Refusal.Invalid("members", $"{account.Name}是本届申报人，应当回避。", $"{account.Name} applies in this cycle and must recuse.", citation);
            named.Add(new GroupMember(account.Email, account.Name));
        }

        var lead = named.FirstOrDefault(member => string.Equals(member.Email, leader.Trim(), StringComparison.OrdinalIgnoreCase));
        if (GroupRules.Check(dossier.Scheme, rule, named.Count, lead is not null) is { Count: > 0 } findings)
            return new Refusal(RefusalKind.Invalid, findings[0].Reason, "members", findings[0].Citation);
        if (await recusal.FindAsync(dossier, rule, [.. named.Select(member => member.Email)], cancellationToken) is { } kept)
            return kept;
        return (named, lead);
    }
}
