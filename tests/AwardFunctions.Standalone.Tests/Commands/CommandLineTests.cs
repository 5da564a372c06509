namespace AwardFunctions.Standalone.Tests.Commands;

public sealed class CommandLineTests
{
    [Fact]
    public async Task CommandLine_UnknownCommand_IsNotTakenForServe() =>
        Assert.Equal("There is no command or option 'rehearze'; --help lists them.", (await Typed.RunAsync("rehearze")).Failure());

    [Theory]
    [InlineData("serve")]
    [InlineData("rehearse")]
    [InlineData("validate")]
    [InlineData("import-calendar")]
    [InlineData("backup")]
    public async Task Help_OfEveryCommand_EndsWithExamples(string command)
    {
        var list = await Typed.RunAsync("--help");
        var help = await Typed.RunAsync(command, "--help");

        Assert.Contains($"\n  {command} ", list.Output, StringComparison.Ordinal);
        Assert.Contains($"Examples:\n  {command}", help.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }
}
