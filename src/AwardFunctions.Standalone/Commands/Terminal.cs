using Spectre.Console;

namespace AwardFunctions.Standalone.Commands;

/// <summary>How commands write for people: in colour and as wide as the window on a screen, plain and 100 columns wide elsewhere.</summary>
internal static class Terminal
{
    private const int PlainWidth = 100;

    public static bool IsScreen(TextWriter output) => ReferenceEquals(output, Console.Out) && !Console.IsOutputRedirected;

    public static IAnsiConsole Over(TextWriter output)
    {
        var screen = IsScreen(output);
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(output),
            Ansi = screen ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = screen ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        console.Profile.Capabilities.Unicode = true;
        if (!screen)
            console.Profile.Width = PlainWidth;
        return console;
    }
}
