using AwardFunctions.Domain.Eligibility;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Standalone.Demo;

namespace AwardFunctions.Standalone.Tests.Demo;

public sealed class EnterprisesTests
{
    [Fact]
    public void Enterprises_CreditCodes_AreWellFormedAndOfTheCounty() =>
        Assert.All(Enterprises.All, enterprise =>
        {
            Assert.True(CreditCode.IsValid(enterprise.CreditCode), enterprise.Name);
            Assert.StartsWith("91410522", enterprise.CreditCode, StringComparison.Ordinal);
        });

    [Fact]
    public void Enterprises_Fields_AreThoseOfTheForm()
    {
        var form = SchemeLibrary.Embedded.Find("AY")!.Form.Select(field => field.Id).Order(StringComparer.Ordinal);

        Assert.All(Enterprises.All, enterprise => Assert.Equal(form, enterprise.Fields().Keys.Order(StringComparer.Ordinal)));
    }
}
