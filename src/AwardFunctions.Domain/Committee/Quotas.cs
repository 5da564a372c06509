using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Committee;

/// <summary>名额: how many may win.</summary>
public static class Quotas
{
    /// <summary>Checks a list against the quota of each tier.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="proposals">Who is proposed for what.</param>
    /// <param name="recordedReasons">By tier, the recorded reasons for exceeding a quota that holds only in principle 原则上.</param>
    public static QuotaVerdict Check(
        Scheme scheme, IReadOnlyList<Proposal> proposals, IReadOnlyDictionary<string, string> recordedReasons)
    {
        var renewal = scheme.Honour.Renewal;
        bool IsOutside(Proposal proposal) => proposal.Renewal && renewal.OutsideQuota && renewal.Tiers.Contains(proposal.TierId);

        var use = scheme.Tiers.Select(tier =>
        {
            var of = proposals.Where(proposal => proposal.TierId == tier.Id).ToList();
            var outside = of.Count(IsOutside);
            return new QuotaUse(tier.Id, of.Count - outside, outside, tier.Quota, of.Count == 0);
        }).ToList();
        return new QuotaVerdict(
            use,
            [
                .. use.Select(each => OfTier(scheme, scheme.TierOf(each.TierId), each, recordedReasons.GetValueOrDefault(each.TierId))).OfType<Finding>(),
                .. OfProposals(scheme, proposals),
            ]);
    }

    private static Finding? OfTier(Scheme scheme, Tier tier, QuotaUse use, string? reasons)
    {
        if (use.Vacant && !tier.MayStayVacant)
            return new Finding(tier.Id, new LocalizedText($"{tier.Name.Zh}不得空缺", $"{tier.Name.En} may not stay vacant"), scheme.Cite(tier.Article));
        if (tier.Quota is not { } quota || use.Counted <= quota.Max)
            return null;
        if (!quota.InPrinciple)
            return new Finding(tier.Id, new LocalizedText($"{tier.Name.Zh}拟奖{use.Counted}个，不得超过{quota.Max}个",
                $"{use.Counted} are proposed for {tier.Name.En}; at most {quota.Max} may win"), scheme.Cite(quota.Article));
        return string.IsNullOrWhiteSpace(reasons)
            ? new Finding(tier.Id, new LocalizedText($"{tier.Name.Zh}拟奖{use.Counted}个，原则上不超过{quota.Max}个，超过的须记录决定及理由",
                $"{use.Counted} are proposed for {tier.Name.En}, in principle at most {quota.Max}: more need a recorded decision with reasons"), scheme.Cite(quota.Article))
            : null;
    }

    private static IEnumerable<Finding> OfProposals(Scheme scheme, IReadOnlyList<Proposal> proposals)
    {
        foreach (var unknown in proposals.Where(proposal => scheme.Tiers.All(tier => tier.Id != proposal.TierId)))
            yield return new Finding(unknown.TierId, new LocalizedText($"没有奖项“{unknown.TierId}”",
                $"There is no tier \"{unknown.TierId}\""), scheme.Cite(scheme.Tiers[0].Article));
        foreach (var twice in proposals.GroupBy(proposal => proposal.Unit).Where(group => group.Count() > 1))
            yield return new Finding(twice.Key, new LocalizedText("同一单位不得同时拟授两个奖项",
                "One applicant can win one tier only"), scheme.Cite(scheme.Tiers[0].Article));
    }
}
