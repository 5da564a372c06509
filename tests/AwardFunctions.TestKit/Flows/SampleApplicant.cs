using AwardFunctions.Domain.Eligibility;
using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.TestKit.Flows;

/// <summary>An applicant that fills in everything a scheme asks of it.</summary>
public sealed record SampleApplicant(string Email, string Name, string CreditCode, string Sector, ApplicantKind Kind = ApplicantKind.Organisation)
{
    /// <summary>A person, under the example of the standard for identity numbers.</summary>
    public static SampleApplicant Person { get; } = new("ling@person.test", "凌志远", "11010519491231002X", "", ApplicantKind.Individual);

    public static SampleApplicant Number(int number)
    {
        var first17 = $"91410522MA44XY{number:D3}";
        return new SampleApplicant(
            $"a{number}@company.test", $"安阳示例{number}有限公司", first17 + Domain.Eligibility.CreditCode.CheckCharacter(first17), "industry");
    }
}
