using Microsoft.Extensions.DependencyInjection;

namespace AwardFunctions.Orchestrations.Moving;

/// <summary>Registers moving an installation to another host. The host adds IRecordArchive and IDocumentArchive.</summary>
public static class MovingServices
{
    public static IServiceCollection AddMoving(this IServiceCollection services) =>
        services.AddSingleton<ExportDesk>().AddSingleton<ImportDesk>().AddSingleton<RestartDesk>();
}
