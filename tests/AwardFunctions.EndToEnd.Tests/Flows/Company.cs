using AwardFunctions.Domain.Eligibility;

namespace AwardFunctions.EndToEnd.Tests.Flows;

/// <summary>A company that applies; without a sector, an individual with an identity number.</summary>
internal sealed record Company(string Email, string Name, string CreditCode, string Sector = "industry")
{
    public static Company Number(int number, string place = "安阳", string sector = "industry")
    {
        var first17 = $"91410522MA44XY{number:D3}";
        return new Company($"a{number}@company.test", $"{place}示例{number}有限公司", first17 + Domain.Eligibility.CreditCode.CheckCharacter(first17), sector);
    }
}
