using System.CommandLine;
using AwardFunctions.Standalone.Commands;

var root = new RootCommand("The back office of a government quality award: applications, review, publicity and honours, by the regulation.");
var serve = ServeCommand.Create();
root.Subcommands.Add(serve);
foreach (var option in serve.Options)
    root.Options.Add(option);
root.TreatUnmatchedTokensAsErrors = false;
root.SetAction((parsed, cancellationToken) => ServeCommand.RunAsync(ServeCommand.SettingsOf(parsed), cancellationToken));

try
{
    return await root.Parse(args).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (CommandFailure failure)
{
    Console.Error.WriteLine(failure.Message);
    return 2;
}
