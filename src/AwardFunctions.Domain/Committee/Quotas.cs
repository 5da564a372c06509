using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Committee;

/// <summary>Checks a list of proposals against the quota of each tier.</summary>
public static class Quotas
{
    /// <param name="scheme">The scheme.</param>
    /// <param name="proposals">Who is proposed for which tier.</param>
    /// <param name="reasons">
    /// The recorded reasons for exceeding a number that the text sets only in principle (原则上); empty where there are none.
    /// </param>
    public static QuotaVerdict Check(Scheme scheme, IReadOnlyList<Proposed> proposals, string reasons)
    {
        foreach (var tier in scheme.Tiers)
        {
            var counted = proposals.Count(one => one.TierId == tier.Id && !(one.Renewal && scheme.Honour.Renewal.OutsideQuota));
            if (tier.Quota is { } quota && counted > quota.Max)
            {
                if (quota.InPrinciple && !string.IsNullOrWhiteSpace(reasons))
                    continue;
                return new QuotaVerdict(
                    false,
                    quota.InPrinciple
                        ? new LocalizedText(
                            $"「{tier.Name.Zh}」原则上不超过{quota.Max}个，拟授{counted}个须说明理由",
                            $"{tier.Name.En} is in principle limited to {quota.Max}; {counted} need recorded reasons")
                        : new LocalizedText($"「{tier.Name.Zh}」不超过{quota.Max}个，不能拟授{counted}个", $"{tier.Name.En} is limited to {quota.Max}; {counted} were proposed"),
                    scheme.Cite(quota.Article));
            }

            if (counted == 0 && !tier.MayStayVacant)
            {
                return new QuotaVerdict(
                    false, new LocalizedText($"「{tier.Name.Zh}」不得空缺", $"{tier.Name.En} may not stay vacant"), scheme.Cite(tier.Article));
            }
        }

        return QuotaVerdict.Yes;
    }
}
