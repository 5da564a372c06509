using System.Text.Json;
using AwardFunctions.FunctionApp.Orchestrations;
using AwardFunctions.FunctionApp.Storage;
using AwardFunctions.Orchestrations;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Moving;
using Azure;
using Azure.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AwardFunctions.FunctionApp.Moving;

/// <summary>
/// Moves what the app keeps, from a machine whose user may read and write its storage: <c>export FILE</c> and <c>import FILE</c> in place of
/// serving functions. Where the storage is, the environment says, or local.settings.json.
/// </summary>
internal static class MoveCommand
{
    private const string LocalSettings = "local.settings.json";

    /// <summary>Whether a command line is meant for it: the Functions host's own begin with "--".</summary>
    public static bool IsMeant(IReadOnlyList<string> arguments) => arguments is ["export" or "import", ..];

    /// <summary>Runs the command and returns its exit status.</summary>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, IConfiguration configuration, TextWriter output, TextWriter error)
    {
        if (arguments is not [var command, var file])
        {
            await error.WriteLineAsync("Usage: export FILE | import FILE");
            return 1;
        }

        try
        {
            await using var services = Compose(configuration);
            await services.GetRequiredService<AzureStorage>().EnsureAsync(CancellationToken.None);
            await (command == "export" ? ExportAsync(services, file, output) : ImportAsync(services, file, output));
            return 0;
        }
        catch (Exception failure) when (failure
            is MoveException or IOException or UnauthorizedAccessException or InvalidOperationException or RequestFailedException or AuthenticationFailedException)
        {
            await error.WriteLineAsync(failure.Message);
            return 2;
        }
    }

    /// <summary>The settings as the app itself would see them.</summary>
    public static IConfiguration Settings() => new ConfigurationBuilder().AddInMemoryCollection(LocalValues()).AddEnvironmentVariables().Build();

    private static ServiceProvider Compose(IConfiguration configuration) => new ServiceCollection()
        .AddLogging()
        .AddSingleton(TimeProvider.System)
        .AddAzureStorage(configuration)
        .AddAward()
        .AddMoving()
        .AddSingleton<DurableClientBinding>()
        .AddSingleton<IOrchestrationClient, DurableOrchestrationClient>()
        .BuildServiceProvider();

    private static async Task ExportAsync(IServiceProvider services, string file, TextWriter output)
    {
        if (File.Exists(file))
            throw new IOException($"The file '{file}' exists already.");
        var partial = file + ".partial";
        try
        {
            MoveManifest manifest;
            await using (var target = new FileStream(partial, FileMode.Create, FileAccess.ReadWrite))
                manifest = await services.GetRequiredService<ExportDesk>().WriteAsync(target, CancellationToken.None);
            File.Move(partial, file);
            await output.WriteLineAsync($"{file}: {manifest.Describe()}");
            if (manifest.UploadsLeftBehind > 0)
                await output.WriteLineAsync($"{manifest.UploadsLeftBehind} unfinished uploads were left behind.");
        }
        finally
        {
            File.Delete(partial);
        }
    }

    private static async Task ImportAsync(IServiceProvider services, string file, TextWriter output)
    {
        await using var source = File.OpenRead(file);
        var imported = await services.GetRequiredService<ImportDesk>().ReadAsync(source, CancellationToken.None);
        await output.WriteLineAsync($"{file}: {imported.Manifest.Describe()}");
        await output.WriteLineAsync($"{imported.Started} orchestrations go on within two minutes of the app's start.");
    }

    private static Dictionary<string, string?> LocalValues()
    {
        if (!File.Exists(LocalSettings))
            return [];
        using var settings = JsonDocument.Parse(File.ReadAllText(LocalSettings));
        return settings.RootElement.GetProperty("Values").EnumerateObject().ToDictionary(one => one.Name, one => one.Value.GetString());
    }
}
