using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace AwardFunctions.Orchestrations.Telemetry;

public static class TelemetryServices
{
    /// <summary>Adds what everything that tells of itself shares; to add it twice is harmless.</summary>
    public static IServiceCollection AddTelemetry(this IServiceCollection services)
    {
        services.TryAddSingleton<AwardTelemetry>();
        return services;
    }
}
