using AwardFunctions.Standalone.Commands;

namespace AwardFunctions.Standalone.Tests.Commands;

/// <summary>A command line as it was typed, and what it answered.</summary>
internal sealed record Typed(int Status, string Output, string Error)
{
    public static async Task<Typed> RunAsync(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var status = await CommandLine.RunAsync(arguments, output, error);
        return new Typed(status, output.ToString(), error.ToString());
    }

    /// <summary>Expects a failure that is told in one line, and returns the line.</summary>
    public string Failure()
    {
        Assert.Equal(2, Status);
        Assert.Empty(Output);
        return Assert.Single(Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }
}
