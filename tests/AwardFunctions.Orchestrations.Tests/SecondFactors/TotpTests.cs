using System.Text;
using AwardFunctions.Orchestrations.SecondFactors;

namespace AwardFunctions.Orchestrations.Tests.SecondFactors;

public sealed class TotpTests
{
    /// <summary>The secret of RFC 6238, appendix B: "12345678901234567890".</summary>
    private static readonly string Secret = Base32.Encode("12345678901234567890"u8);

    [Theory]
    [InlineData(59, "287082")] // the table of RFC 6238, appendix B, its last six digits
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    [InlineData(20000000000, "353130")]
    public void CodeAt_OfTheStandardsTable_IsTheStandardsCode(long seconds, string code) =>
        Assert.Equal(code, Totp.CodeAt(Secret, DateTimeOffset.FromUnixTimeSeconds(seconds)));

    [Theory]
    [InlineData(-60, false)]
    [InlineData(-30, true)]
    [InlineData(0, true)]
    [InlineData(30, true)]
    [InlineData(60, false)]
    public void StepOf_ACodeBesideTheCurrentStep_CountsWithinOne(int offset, bool counts)
    {
        var now = DateTimeOffset.FromUnixTimeSeconds(1_234_567_890);
        var code = Totp.CodeAt(Secret, now.AddSeconds(offset));

        Assert.Equal(counts ? Totp.StepOf(now.AddSeconds(offset)) : null, Totp.StepOf(Secret, code, now));
    }

    [Theory]
    [InlineData("", "")] // RFC 4648, section 10, without padding
    [InlineData("f", "MY")]
    [InlineData("fo", "MZXQ")]
    [InlineData("foo", "MZXW6")]
    [InlineData("foob", "MZXW6YQ")]
    [InlineData("fooba", "MZXW6YTB")]
    [InlineData("foobar", "MZXW6YTBOI")]
    public void Base32_OfTheStandardsExamples_GoesBothWays(string text, string encoded)
    {
        Assert.Equal(encoded, Base32.Encode(Encoding.ASCII.GetBytes(text)));
        Assert.Equal(text, Encoding.ASCII.GetString(Base32.Decode(encoded.ToLowerInvariant())));
    }

    [Fact]
    public void Base32_OfOtherCharacters_Throws() => Assert.Throws<FormatException>(() => Base32.Decode("MZXW1"));
}
