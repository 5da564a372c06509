using AwardFunctions.Domain.Review;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Experts;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Reviews;

namespace AwardFunctions.Orchestrations.Draws;

/// <summary>What keeps someone out of a review group, however they came to be named: standing, recusal, a group that is kept apart.</summary>
public sealed class GroupRecusal(ExpertBook experts, DrawApplicants applicants, ReviewBook reviews, AccountDesk accounts, TimeProvider time)
{
    /// <summary>The first reason found; null where all of them may sit in the group.</summary>
    public async Task<Refusal?> FindAsync(CycleDossier dossier, GroupRule rule, IReadOnlyList<string> members, CancellationToken cancellationToken)
    {
        var pool = await experts.PoolAsync(dossier.Scheme.Code, cancellationToken);
        var applying = await applicants.OfAsync(dossier, rule.Id, cancellationToken);
        var today = dossier.Zone.DayOf(time.GetUtcNow());
        foreach (var email in members)
        {
            var known = pool.FindByMailbox(email);
            var account = await accounts.FindAsync(email, cancellationToken);
            var name = known?.Name ?? account?.Name ?? email;
            if (known is { Standing: not ExpertStanding.Active })
            {
                var article = known.Standing == ExpertStanding.Disqualified ? ReviewerRule.Of(dossier.Scheme).MisconductArticle : ReviewerRule.Of(dossier.Scheme).Article;
                return Refusal.Invalid("members", $"{name}已暂停或取消评审资格。", $"{name} is suspended or disqualified.", dossier.Scheme.Cite(article));
            }

            // Whoever is not in the pool is known by mailbox and organisation only.
            var facts = known?.Facts() ?? new ExpertFacts(email, account?.Organisation ?? "", null, []);
            if (Recusals.Find(dossier.Scheme, facts, applying, today).FirstOrDefault() is { } finding)
                return Refusal.Invalid("members", $"{name}{finding.Reason.Zh}，应当回避。", $"{name} {finding.Reason.En} and must recuse.", finding.Citation);
            if (await ApartAsync(dossier, rule, email, cancellationToken) is { } other)
                return Refusal.Invalid("members", $"{name}已是{other.Name.Zh}成员，两组成员不得重复。", $"{name} sits in the {other.Name.En}; no one may sit in both.", dossier.Scheme.Cite((rule.ApartArticle ?? other.ApartArticle)!));
        }

        return null;
    }

    /// <summary>The group kept apart from this one, whichever of the two says so, in which someone sits.</summary>
    private async Task<GroupRule?> ApartAsync(CycleDossier dossier, GroupRule rule, string email, CancellationToken cancellationToken)
    {
        foreach (var other in dossier.Scheme.Groups.Where(other => rule.ApartFrom.Contains(other.Id) || other.ApartFrom.Contains(rule.Id)))
        {
            foreach (var stage in DrawGroups.StagesOf(dossier.Scheme, other.Id))
            {
                if ((await reviews.GroupAsync(dossier.Cycle.Id, stage.Id, cancellationToken))?.Members.Any(member => member.Email == email) == true)
                    return other;
            }
        }

        return null;
    }
}
