using System.Globalization;
using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Review;

/// <summary>Who can be drawn, and who cannot and why.</summary>
/// <param name="Eligible">The experts in the pool, in order of identity.</param>
/// <param name="Excluded">The others; an expert stands here once for each reason.</param>
public sealed record DrawPool(IReadOnlyList<string> Eligible, IReadOnlyList<DrawExclusion> Excluded)
{
    /// <summary>Sifts the experts of a scheme for a group of a cycle.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="rule">The group's rule.</param>
    /// <param name="terms">What the draw asks for.</param>
    /// <param name="experts">All experts of the scheme.</param>
    /// <param name="applicants">The applicants of the cycle.</param>
    /// <param name="apart">The mailboxes of those who sit in groups kept apart from this one.</param>
    /// <param name="on">The day, in the scheme's zone; agreements are those of its year.</param>
    public static DrawPool Of(
        Scheme scheme, GroupRule rule, DrawTerms terms, IReadOnlyList<DrawCandidate> experts, IReadOnlyList<RecusalApplicant> applicants,
        IReadOnlyCollection<string> apart, DateOnly on)
    {
        var excluded = experts.ToDictionary(
            expert => expert.Id, expert => ReasonsOf(scheme, rule, terms, expert, applicants, apart, on).ToList(), StringComparer.Ordinal);
        return new DrawPool(
            [.. experts.Select(expert => expert.Id).Where(id => excluded[id].Count == 0).Order(StringComparer.Ordinal)],
            [.. excluded.OrderBy(one => one.Key, StringComparer.Ordinal).SelectMany(one => one.Value)]);
    }

    private static IEnumerable<DrawExclusion> ReasonsOf(
        Scheme scheme, GroupRule rule, DrawTerms terms, DrawCandidate expert, IReadOnlyList<RecusalApplicant> applicants,
        IReadOnlyCollection<string> apart, DateOnly on)
    {
        var reviewers = ReviewerRule.Of(scheme);
        if (expert.Standing == ExpertStanding.Suspended)
            yield return Out(DrawExclusionKind.Suspended, reviewers.Article, "已暂停参加评审", "suspended");
        if (expert.Standing == ExpertStanding.Disqualified)
            yield return Out(DrawExclusionKind.Disqualified, reviewers.MisconductArticle, "已取消评审资格", "disqualified");
        if (reviewers.AgreementArticle is { } agreement && !expert.Agreements.Contains(on.Year))
        {
            var year = on.Year.ToString(CultureInfo.InvariantCulture);
            yield return Out(DrawExclusionKind.NoAgreement, agreement, $"未签订{year}年度评审协议", $"has not signed the agreement for {year}");
        }

        if (terms.Sectors.Count > 0 && !terms.Sectors.Intersect(expert.Sectors).Any())
            yield return Out(DrawExclusionKind.Sector, rule.Article, "不属于本次抽取的行业", "knows none of the sectors drawn for");
        if (apart.Contains(expert.Facts.Mailbox))
            yield return Out(DrawExclusionKind.OtherGroup, rule.ApartArticle ?? rule.Article, "已是另一评审组成员", "sits in the other group");
        foreach (var finding in Recusals.Find(scheme, expert.Facts, applicants, on))
            yield return new DrawExclusion(expert.Id, DrawExclusionKind.Recusal, PublicReason(finding.Kind), finding.Citation, finding.Reason);

        DrawExclusion Out(DrawExclusionKind kind, string article, string zh, string en) => new(expert.Id, kind, new LocalizedText(zh, en), scheme.Cite(article));
    }

    private static LocalizedText PublicReason(RecusalKind kind) => kind switch
    {
        RecusalKind.Applicant => new("回避：负责申报的人员", "recusal: fills in an application"),
        RecusalKind.Employer => new("回避：在申报单位任职", "recusal: employed by an applicant"),
        RecusalKind.Shareholding => new("回避：持有申报单位股份", "recusal: holds shares of an applicant"),
        RecusalKind.Consulting => new("回避：为申报单位提供过咨询", "recusal: advised an applicant"),
        RecusalKind.MailDomain => new("回避：与申报单位使用同一邮箱域名", "recusal: shares an applicant's mail domain"),
        _ => new("回避：本人声明", "recusal: declared an interest"),
    };
}
