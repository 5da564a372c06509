using System.Globalization;
using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Tests.Schemes;

/// <summary>Everything the regulations ask of the software stands in the schemes under its article.</summary>
public sealed class CitationMatrixTests
{
    public static TheoryData<string, int, string> Cited => new()
    {
        { "AY", 30, "2 4 5 6 7 8.1 8.2 8.3 8.3.1 8.3.2 8.3.3 8.3.4 8.3.5 8.4 8.5 8.6 8.7 9 9.1 9.2 9.3 9.4 9.5 9.6 10 11 12 13 14 15 16 17 18 19 20 21 23 24 25 25.1 25.2 25.3 25.4 26 27 28 29 30" },
        { "HY", 35, "4 6 7 8 8.5 10.1 10.2 10.6 10.7 10.8 11 11.1 11.2 11.3 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 32.1 32.2 32.3 32.4 32.5 32.6 32.7 33 34 35" },
        { "ZM", 31, "4 6 7 8 9 10 10.3 10.9 11 12 13.1 13.2 13.3 13.4 13.5 14 14.1 14.2 14.3 14.4 14.5 14.6 14.7 14.8 14.9 15 16 17.1 17.2 17.3 17.4 17.5 17.6 17.7 17.8 17.9 18 23 24 25 25.1 25.2 25.3 25.4 26 27 28 29 30" },
        { "JS", 27, "2 4 5 6 7 8.1 8.2 8.3 8.4 8.5 8.6 9 9.1 9.2 9.3 9.4 9.5 9.6 9.7 9.8 9.9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27" },
        { "JY", 27, "4 5 6 7 8.1 8.2 8.4 8.5 9 9.1 9.2 9.3 9.4 9.5 9.6 9.7 10 11 12 13 14 15 16 17 18 20 21 22 23 24 25 26 27" },
    };

    public static TheoryData<string, string> Applied => new()
    {
        { "AY", "4 7 8.1 8.2 8.3.1 8.3.2 8.3.3 8.3.4 8.3.5 8.4 8.5 8.6 8.7 9.1 9.2 9.3 9.4 9.5 9.6 10 12 13 14 15 16 18 19 20 21 23 24 25 25.1 25.2 25.3 25.4 28 30" },
        { "HY", "4 8.5 10.1 10.2 10.3 10.4 10.5 10.6 10.7 10.8 11.1 11.2 11.3 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 28 29 30 31 32.1 32.2 32.3 32.4 32.5 32.6 32.7 35" },
        { "ZM", "4 10.3 10.9 11 13.1 13.2 13.3 13.4 13.5 14.1 14.2 14.3 14.4 14.5 14.6 14.7 14.8 14.9 15 16 17.1 17.2 17.3 17.4 17.5 17.6 17.7 17.8 17.9 23 24 25 25.1 25.2 25.3 25.4 28 29 30 31" },
        { "JS", "4 7 8.1 8.2 8.3 8.4 8.5 8.6 9.1 9.2 9.3 9.4 9.5 9.6 9.7 9.8 9.9 10 12 13 14 15 16 17 19 20 21 22 23 24 27" },
        { "JY", "4 6 7 8.1 8.2 8.3 8.4 8.5 8.6 8.7 9.1 9.2 9.3 9.4 9.5 9.6 9.7 10 12 13 14 15 16 18 21 22 23 24 27" },
    };

    [Theory]
    [MemberData(nameof(Cited))]
    public void Articles_EveryScheme_HoldAllThatIsCited(string code, int last, string cited)
    {
        var scheme = SchemeLibrary.Embedded.Find(code)!;
        var whole = Enumerable.Range(1, last).Select(number => number.ToString(CultureInfo.InvariantCulture));

        var missing = cited.Split(' ').Concat(whole).Where(article => !scheme.Articles.ContainsKey(article));

        Assert.Empty(missing);
        Assert.DoesNotContain((last + 1).ToString(CultureInfo.InvariantCulture), scheme.Articles.Keys);
    }

    [Theory]
    [MemberData(nameof(Applied))]
    public void Articles_ThatSetARule_AreAppliedBySomething(string code, string applied)
    {
        var file = typeof(Scheme).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("Schemes/", StringComparison.Ordinal) && !name.EndsWith("schema.json", StringComparison.Ordinal))
            .Select(Read)
            .Single(bytes => SchemeReader.Read(bytes, "x").Scheme!.Code == code);

        var idle = SchemeReader.Read(file, code).Remarks.Select(remark => remark.JsonPath).ToHashSet();

        Assert.DoesNotContain(applied.Split(' '), article => idle.Contains($"$.articles['{article}']"));
    }

    [Fact]
    public void Cite_EveryArticleOfEveryScheme_MakesACitation()
    {
        foreach (var scheme in SchemeLibrary.Embedded.All)
        {
            foreach (var article in scheme.Articles.Keys)
            {
                var citation = scheme.Cite(article);

                Assert.False(string.IsNullOrWhiteSpace(citation.Label.Zh));
                Assert.Equal(scheme.Instrument.DocumentNumber, citation.Edition);
            }
        }
    }

    [Theory]
    [InlineData("15", "《安阳县县长质量奖管理办法》第十五条", "Measures for the Anyang County Head's Quality Award, art. 15")]
    [InlineData("8.3.2", "《安阳县县长质量奖管理办法》第八条（三）第2项", "Measures for the Anyang County Head's Quality Award, art. 8(3)(2)")]
    [InlineData("20", "《安阳县县长质量奖管理办法》第二十条", "Measures for the Anyang County Head's Quality Award, art. 20")]
    [InlineData("setting:correction", "方案设定", "Setting of the scheme")]
    public void Cite_Article_ReadsAsInTheRegulation(string article, string zh, string en) =>
        Assert.Equal(new LocalizedText(zh, en), SchemeLibrary.Embedded.Find("AY")!.Cite(article).Label);

    private static byte[] Read(string name)
    {
        using var bytes = new MemoryStream();
        typeof(Scheme).Assembly.GetManifestResourceStream(name)!.CopyTo(bytes);
        return bytes.ToArray();
    }
}
