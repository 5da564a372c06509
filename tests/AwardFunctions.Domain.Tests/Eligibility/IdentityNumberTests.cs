using AwardFunctions.Domain.Eligibility;

namespace AwardFunctions.Domain.Tests.Eligibility;

public sealed class IdentityNumberTests
{
    [Theory]
    [InlineData("11010519491231002X", true)] // the example of GB 11643
    [InlineData("440524188001010014", true)] // its other example
    [InlineData("11010519491231002x", false)] // capitals are expected
    [InlineData("110105194912310021", false)] // wrong check character
    [InlineData("110105194913310028", false)] // no thirteenth month
    [InlineData("130503670401001", false)] // the fifteen digits of before 1999
    [InlineData("E12345678", true)] // a passport
    [InlineData("EA1234567", true)]
    [InlineData("E1234", false)] // too short
    [InlineData("PASSPORT", false)] // no digit
    [InlineData("", false)]
    public void IsValid_Number_IsAsItsCheckCharacterSays(string number, bool valid) => Assert.Equal(valid, IdentityNumber.IsValid(number));

    [Theory]
    [InlineData("11010519491231002X", "110*************2X")]
    [InlineData("E12345678", "E******78")]
    [InlineData("12", "**")]
    public void Mask_Number_KeepsItsEnds(string number, string masked) => Assert.Equal(masked, IdentityNumber.Mask(number));
}
