using AwardFunctions.Domain.Eligibility;

namespace AwardFunctions.EndToEnd.Tests.Flows;

/// <summary>A company that applies.</summary>
internal sealed record Company(string Email, string Name, string CreditCode, string Sector = "industry")
{
    public static Company Number(int number)
    {
        var first17 = $"91410522MA44XY{number:D3}";
        return new Company($"a{number}@company.test", $"安阳示例{number}有限公司", first17 + Domain.Eligibility.CreditCode.CheckCharacter(first17));
    }
}
