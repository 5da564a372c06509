using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Tests.Schemes;

public sealed class SchemeLibraryTests
{
    [Theory]
    [InlineData("AY")]
    [InlineData("ay")]
    public void Find_AnyCaseOfLetters_FindsTheScheme(string code) => Assert.Equal("安阳县县长质量奖", SchemeLibrary.Embedded.Find(code)!.Name.Zh);

    [Fact]
    public void Find_UnknownCode_IsNull() => Assert.Null(SchemeLibrary.Embedded.Find("XX"));

    [Fact]
    public void With_KnownCode_TakesItsPlace()
    {
        var changed = SchemeLibrary.Embedded.Find("AY")! with { Office = new LocalizedText("新办公室", "New office") };

        var library = SchemeLibrary.Embedded.With(changed);

        Assert.Equal("New office", library.Find("AY")!.Office.En);
        Assert.Equal(SchemeLibrary.Embedded.All.Count, library.All.Count);
        Assert.NotEqual("New office", SchemeLibrary.Embedded.Find("AY")!.Office.En);
    }

    [Fact]
    public void With_NewCode_IsAdded()
    {
        var library = SchemeLibrary.Embedded.With(SchemeLibrary.Embedded.Find("AY")! with { Code = "AX" });

        Assert.Equal(SchemeLibrary.Embedded.All.Count + 1, library.All.Count);
        Assert.NotNull(library.Find("AX"));
    }
}
