using System.CommandLine;
using System.CommandLine.Help;

namespace AwardFunctions.Standalone.Commands;

/// <summary>The program's commands; without one, the site is served.</summary>
public static class CommandLine
{
    /// <summary>The status of a command that could not do what it was asked; 1 is a negative answer or a wrong command line.</summary>
    private const int Failed = 2;

    /// <summary>What shells answer for a program that Ctrl+C ended.</summary>
    private const int Interrupted = 130;

    /// <summary>Longer than the host takes to let what runs come to its end.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>Runs a command line and returns its exit status.</summary>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, TextWriter output, TextWriter error)
    {
        var parsed = Root().Parse(arguments);
        try
        {
            if (parsed.UnmatchedTokens.FirstOrDefault(token => !IsConfiguration(token)) is { } stray && parsed.Errors.Count == 0)
                throw new CommandFailure($"There is no command or option '{stray}'; --help lists them.");
            return await parsed.InvokeAsync(new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = Patience,
                Output = output,
                Error = error,
            });
        }
        catch (OperationCanceledException)
        {
            return Interrupted;
        }
        catch (CommandFailure failure)
        {
            await error.WriteLineAsync(failure.Message);
            return Failed;
        }
    }

    private static RootCommand Root()
    {
        var root = new RootCommand("The back office of a government quality award: applications, review, publicity and honours, by the regulation.")
        {
            ServeCommand.Create(), DemoCommand.Create(), RehearseCommand.Create(), ValidateCommand.Create(), VerifyDrawCommand.Create(), ImportCalendarCommand.Create(), InstallSchemeCommand.Create(), BackupCommand.Create(),
            ExportCommand.Create(), ImportCommand.Create(),
        };
        foreach (var option in root.Subcommands[0].Options)
            root.Options.Add(option);
        root.TreatUnmatchedTokensAsErrors = false;
        root.SetAction((parsed, cancellationToken) => ServeCommand.RunAsync(ServeCommand.SettingsOf(parsed), cancellationToken));
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((HelpAction)help.Action!);
        return root;
    }

    /// <summary>Serving takes any of the host's settings, e.g. --Smtp:Host=mail.example.</summary>
    private static bool IsConfiguration(string token) => token.StartsWith("--", StringComparison.Ordinal) && token.Contains('=');
}
