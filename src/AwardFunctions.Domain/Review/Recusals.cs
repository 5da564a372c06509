using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Review;

/// <summary>回避: finds what keeps an expert from judging an applicant.</summary>
public static class Recusals
{
    /// <summary>Every reason, applicant by applicant; nothing where the expert may judge them all.</summary>
    /// <param name="scheme">Whose articles are cited, and for how many years consulting counts.</param>
    /// <param name="expert">The expert.</param>
    /// <param name="applicants">The applicants of the cycle.</param>
    /// <param name="on">The day on which it is asked, in the scheme's zone. Consulting that ended exactly so many years before still counts.</param>
    public static IReadOnlyList<RecusalFinding> Find(Scheme scheme, ExpertFacts expert, IReadOnlyList<RecusalApplicant> applicants, DateOnly on) =>
        [.. applicants.SelectMany(applicant => Of(scheme, expert, applicant, on))];

    private static IEnumerable<RecusalFinding> Of(Scheme scheme, ExpertFacts expert, RecusalApplicant applicant, DateOnly on)
    {
        var rule = ReviewerRule.Of(scheme);
        if (applicant.Mailboxes.Contains(expert.Mailbox, StringComparer.OrdinalIgnoreCase))
        {
            yield return Finding(RecusalKind.Applicant, rule.RecusalArticle, $"本人负责{applicant.Name}的申报", $"fills in the application of {applicant.Name}");
            yield break;
        }

        if (OrganisationNames.AreSame(expert.Employer, expert.EmployerCode, applicant.Name, applicant.CreditCode))
            yield return Finding(RecusalKind.Employer, rule.RecusalArticle, $"所在单位即申报单位{applicant.Name}", $"is employed by the applicant {applicant.Name}");
        foreach (var interest in expert.Interests.Where(interest => OrganisationNames.AreSame(interest.Organisation, interest.CreditCode, applicant.Name, applicant.CreditCode)))
        {
            switch (interest.Kind)
            {
                case InterestKind.Shareholding when interest.Until is null || interest.Until >= on:
                    yield return Finding(RecusalKind.Shareholding, rule.RecusalArticle, $"持有申报单位{applicant.Name}的股份", $"holds shares of the applicant {applicant.Name}");
                    break;
                case InterestKind.Consulting when interest.Until is null || interest.Until >= on.AddYears(-rule.ConsultingYears):
                    yield return Finding(
                        RecusalKind.Consulting, rule.RecusalArticle,
                        $"近{rule.ConsultingYears}年内为申报单位{applicant.Name}提供过咨询", $"advised the applicant {applicant.Name} within the last {rule.ConsultingYears} years");
                    break;
                case InterestKind.Declared when interest.Until is null || interest.Until >= on:
                    yield return Finding(
                        RecusalKind.Declared, rule.RecusalArticle,
                        $"本人声明与申报单位{applicant.Name}有利害关系" + (interest.Note is { } zh ? $"：{zh}" : ""),
                        $"has declared an interest in the applicant {applicant.Name}" + (interest.Note is { } en ? $": {en}" : ""));
                    break;
            }
        }

        if (applicant.Mailboxes.Select(mailbox => MailDomains.Shared(expert.Mailbox, mailbox)).FirstOrDefault(shared => shared is not null) is { } domain)
            yield return Finding(RecusalKind.MailDomain, rule.PracticeArticle, $"与申报单位{applicant.Name}使用同一邮箱域名（{domain}）", $"shares the mail domain {domain} with the applicant {applicant.Name}");

        RecusalFinding Finding(RecusalKind kind, string article, string zh, string en) =>
            new(kind, applicant.ApplicationId, new LocalizedText(zh, en), scheme.Cite(article));
    }
}
