using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.Standalone.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace AwardFunctions.Standalone.Files;

public static class FileServiceCollectionExtensions
{
    /// <summary>Keeps documents as files in the data folder.</summary>
    public static IServiceCollection AddDocumentFiles(this IServiceCollection services, DataFolder folder)
    {
        var root = Directory.CreateDirectory(Path.Combine(folder.Path, "documents")).FullName;
        var store = new FileDocumentStore(root);
        return services.AddSingleton<IDocumentStore>(store).AddSingleton<IDocumentArchive>(store);
    }
}
