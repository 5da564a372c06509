using System.Text.Json.Nodes;
using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Tests.Schemes;

public sealed class SchemeHashTests
{
    private static readonly Scheme Anyang = SchemeLibrary.Embedded.Find("AY")!;

    [Fact]
    public void Of_AnyScheme_IsSixtyFourHexDigits() => Assert.Matches("^[0-9a-f]{64}$", SchemeHash.Of(Anyang));

    [Fact]
    public void Of_OtherLayout_IsTheSame()
    {
        var text = SchemeText.With(root =>
        {
            var name = root["name"]!.DeepClone();
            root.Remove("name");
            root.Add("name", name);
            root["tiers"]![0]!["quota"]!["inPrinciple"] = true;
            root["scoring"]!["components"]![0]!["weight"] = JsonNode.Parse("40.0");
            root["exclusions"]![0]!["preference"] = false;
        });

        Assert.Equal(SchemeHash.Of(Anyang), SchemeHash.Of(SchemeReader.Read(text, "x").Scheme!));
    }

    [Fact]
    public void Of_OtherContent_Differs() =>
        Assert.NotEqual(SchemeHash.Of(Anyang), SchemeHash.Of(Anyang with { Name = Anyang.Name with { En = "Another award" } }));
}
