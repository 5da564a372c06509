using AwardFunctions.Orchestrations.Ports;
using Microsoft.Extensions.DependencyInjection;

namespace AwardFunctions.Standalone.Sqlite;

public static class SqliteServiceCollectionExtensions
{
    /// <summary>Adds the folder's database, opened on first use, and the record store over it.</summary>
    public static IServiceCollection AddAwardDatabase(this IServiceCollection services, DataFolder folder, DatabaseOptions? options = null) => services
        .AddSingleton(_ => AwardDatabase.Open(folder.DatabasePath, options))
        .AddSingleton<SqliteRecordStore>()
        .AddSingleton<IRecordStore>(provider => provider.GetRequiredService<SqliteRecordStore>())
        .AddSingleton<IRecordArchive>(provider => provider.GetRequiredService<SqliteRecordStore>());
}
