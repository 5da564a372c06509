using System.Globalization;
using AwardFunctions.Domain.Eligibility;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Outcomes;

namespace AwardFunctions.Orchestrations.Experts;

/// <summary>Checks what was typed of an expert, the same for the form and for a line of a CSV file.</summary>
internal static class ExpertForm
{
    private const int MaxName = 50;
    private const int MaxEmployer = 100;
    private const int MaxText = 200;

    /// <summary>The expert as typed, under an identity that is not given yet; or everything that is wrong, by field.</summary>
    public static (ExpertRecord? Expert, IReadOnlyList<Refusal> Refusals) Read(Scheme scheme, ExpertDraft draft, DateOnly today)
    {
        var citation = scheme.Cite(ReviewerRule.Of(scheme).Article);
        var wrong = new List<Refusal>();
        void Wrong(string field, string zh, string en) => wrong.Add(Refusal.Invalid(field, zh, en, citation));

        var email = EmailAddress.Normalize(draft.Email);
        if (email is null)
            Wrong("email", "请填写正确的电子邮箱。", "Please enter a mail address.");
        if (draft.Name.Trim().Length is 0 or > MaxName)
            Wrong("name", $"请填写姓名，不超过{MaxName}字。", $"Please give the name, at most {MaxName} characters.");
        if (draft.Employer.Trim().Length is 0 or > MaxEmployer)
            Wrong("employer", $"请填写工作单位，不超过{MaxEmployer}字，回避核对以此为准。", $"Please give the employer, at most {MaxEmployer} characters: recusal rests on it.");
        var code = draft.EmployerCode.Trim().ToUpperInvariant();
        if (code.Length > 0 && !CreditCode.IsValid(code))
            Wrong("employerCode", $"{code}不是有效的统一社会信用代码。", $"{code} is not a valid credit code.");
        var sectors = draft.Sectors.Select(named => SectorOf(scheme, named.Trim())).ToList();
        if (sectors.Count == 0 || sectors.Contains(null))
            Wrong("sectors", $"请选择行业：{string.Join('、', scheme.Sectors.Select(sector => sector.Name.Zh))}。", $"Please choose sectors: {string.Join(", ", scheme.Sectors.Select(sector => sector.Name.En))}.");
        if (draft.Speciality.Length > MaxText)
            Wrong("speciality", $"专长不超过{MaxText}字。", $"At most {MaxText} characters.");
        if (draft.Qualification.Length > MaxText)
            Wrong("qualification", $"职称、资格不超过{MaxText}字。", $"At most {MaxText} characters.");
        var since = YearOf(draft.ReviewerSince);
        if (since is < 1980 || since > today.Year || (since is null && draft.ReviewerSince.Trim().Length > 0))
            Wrong("reviewerSince", "请填写四位年份，如2018。", "Please give a year such as 2018.");
        var interests = ExpertInterests.Read(draft.Interests);
        if (interests is null)
            Wrong("interests", "利害关系每行一条：持股（或咨询、声明）|单位名称|信用代码|截止日期|说明，后三项可空。", "One interest a line: shares (or consulting, declared)|organisation|credit code|until|note; the last three may be empty.");
        var agreement = AgreementOf(draft, today);
        if (agreement is null && (draft.AgreementYear.Trim().Length > 0 || draft.AgreementSignedOn.Trim().Length > 0))
            Wrong("agreementSignedOn", "请同时填写协议年度（如2026）和签订日期（如2026-01-15，不晚于今天）。", "Please give the agreement's year and the day it was signed, such as 2026-01-15, not in the future.");
        return wrong.Count > 0
            ? (null, wrong)
            : (new ExpertRecord(
                "", email!, draft.Name.Trim(), [.. sectors.Select(sector => sector!).Distinct()], draft.Speciality.Trim(), draft.Employer.Trim(), code.Length == 0 ? null : code,
                draft.Qualification.Trim(), since, interests!, agreement is null ? [] : [agreement]), []);
    }

    private static string? SectorOf(Scheme scheme, string named) =>
        scheme.Sectors.FirstOrDefault(sector => sector.Id == named || sector.Name.Zh == named || string.Equals(sector.Name.En, named, StringComparison.OrdinalIgnoreCase))?.Id;

    private static ExpertAgreement? AgreementOf(ExpertDraft draft, DateOnly today) =>
        YearOf(draft.AgreementYear) is { } year
        && DateOnly.TryParseExact(draft.AgreementSignedOn.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var signed)
        && signed <= today && year >= 2000 && year <= today.Year + 1
            ? new ExpertAgreement(year, signed)
            : null;

    private static int? YearOf(string text) =>
        int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;
}
