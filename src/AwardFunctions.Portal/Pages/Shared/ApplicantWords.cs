using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Portal.Pages.Shared;

/// <summary>What pages call an applicant and what it is known by.</summary>
public static class ApplicantWords
{
    public static LocalizedText Name(ApplicantKind kind) =>
        kind == ApplicantKind.Individual ? new("申报人", "Applicant") : new("申报单位", "Applicant");

    public static LocalizedText Code(ApplicantKind kind) =>
        kind == ApplicantKind.Individual ? new("证件号码", "Identity number") : new("信用代码", "Credit code");

    /// <summary>Who declares: 本单位 or 本人.</summary>
    public static LocalizedText Self(ApplicantKind kind) => kind == ApplicantKind.Individual ? new("本人", "I") : new("本单位", "We");
}
