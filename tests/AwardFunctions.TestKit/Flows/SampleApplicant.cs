using AwardFunctions.Domain.Eligibility;

namespace AwardFunctions.TestKit.Flows;

/// <summary>An applicant that fills in everything a scheme asks of an organisation.</summary>
public sealed record SampleApplicant(string Email, string Name, string CreditCode, string Sector)
{
    public static SampleApplicant Number(int number)
    {
        var first17 = $"91410522MA44XY{number:D3}";
        return new SampleApplicant(
            $"a{number}@company.test", $"安阳示例{number}有限公司", first17 + Domain.Eligibility.CreditCode.CheckCharacter(first17), "industry");
    }
}
