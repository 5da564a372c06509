namespace AwardFunctions.Standalone.Tests.Commands;

public sealed class ValidateCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Validate_ValidScheme_SummarizesIt()
    {
        var typed = await ValidateAsync(SchemeText.Anyang(), "--lang", "en");

        Assert.Equal(0, typed.Status);
        Assert.Contains("AY  Anyang County Head's Quality Award", typed.Output, StringComparison.Ordinal);
        Assert.Contains("Tiers: County Head's Quality Award, Nominee award", typed.Output, StringComparison.Ordinal);
        Assert.EndsWith("A valid scheme.\n", typed.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Validate_UnknownParty_NamesLinePathAndWhatIsAllowed()
    {
        var text = SchemeText.Anyang().Replace("\"party\": \"deputy-head\"", "\"party\": \"deputy\"", StringComparison.Ordinal);
        var line = text[..text.IndexOf("\"party\": \"deputy\"", StringComparison.Ordinal)].Count(character => character == '\n') + 1;

        var typed = await ValidateAsync(text);

        Assert.Equal(1, typed.Status);
        Assert.StartsWith($"{folder["scheme.json"]}:{line}: $.stages[7].party: There is no party \"deputy\"; allowed are \"office\"", typed.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Validate_BrokenSyntax_NamesTheLine()
    {
        var typed = await ValidateAsync("{\n  \"code\": \"XX\"\n  \"name\": 1\n}");

        Assert.Equal(1, typed.Status);
        Assert.StartsWith($"{folder["scheme.json"]}:3: ", typed.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Validate_NoFile_FailsInOneLine() =>
        Assert.Equal($"There is no file '{folder["none.json"]}'.", (await Typed.RunAsync("validate", folder["none.json"])).Failure());

    private async Task<Typed> ValidateAsync(string text, params string[] options)
    {
        await File.WriteAllTextAsync(folder["scheme.json"], text);
        return await Typed.RunAsync(["validate", folder["scheme.json"], .. options]);
    }
}
