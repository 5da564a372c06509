using AwardFunctions.Domain.Review;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Audit;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Experts;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Signals;

namespace AwardFunctions.Orchestrations.Draws;

/// <summary>Recusal at acceptance: what is known may have changed since the draw, and applicants may have come late.</summary>
public sealed class InvitationRecusal(ExpertBook experts, DrawApplicants applicants, SignalDesk signals)
{
    /// <summary>What keeps an expert from accepting now; null where nothing does.</summary>
    /// <param name="dossier">The cycle.</param>
    /// <param name="draw">The draw.</param>
    /// <param name="expert">The expert.</param>
    /// <param name="at">When it is asked, UTC.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<RecusalFinding?> FindAsync(CycleDossier dossier, DrawRecord draw, string expert, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var pool = await experts.PoolAsync(dossier.Scheme.Code, cancellationToken);
        return pool.Find(expert) is { } known
            ? Recusals.Find(dossier.Scheme, known.Facts(), await applicants.OfAsync(dossier, draw.GroupId, cancellationToken), dossier.Zone.DayOf(at)).FirstOrDefault()
            : null;
    }

    /// <summary>Enters into the pool what an expert declared when answering, once, so that later draws know it.</summary>
    public async Task KeepAsync(CycleDossier dossier, DrawRecord draw, string expert, DecisionMade made, CancellationToken cancellationToken)
    {
        var named = (await applicants.OfAsync(dossier, draw.GroupId, cancellationToken)).Where(one => made.Several(InvitationDecision.Applicants).Contains(one.ApplicationId));
        var interests = named.Select(one => new ExpertInterest(InterestKind.Declared, one.Name, one.CreditCode.Length == 0 ? null : one.CreditCode, null, made.Reason)).ToList();
        var article = ReviewerRule.Of(dossier.Scheme).RecusalArticle;
        await signals.AroundAsync(
            null,
            () => experts.ChangeAsync(
                dossier.Scheme.Code,
                pool =>
                {
                    var known = pool.Find(expert);
                    var fresh = interests.Where(interest => known?.Interests.Contains(interest) == false).ToList();
                    if (fresh.Count == 0)
                        return Refusal.Conflict("已经登记。", "It is known already.");
                    return (
                        pool.With(known! with { Interests = [.. known.Interests, .. fresh] }),
                        new AuditEntry(
                            made.At, made.By, "expert.declared",
                            new($"{known.Name}（{expert}）声明与{string.Join('、', fresh.Select(one => one.Organisation))}有利害关系：{made.Reason}", $"{known.Name} ({expert}) declared an interest in {string.Join(", ", fresh.Select(one => one.Organisation))}: {made.Reason}"),
                            dossier.Scheme.Cite(article), expert));
                },
                cancellationToken),
            cancellationToken, ExpertBook.Partition(dossier.Scheme.Code));
    }
}
