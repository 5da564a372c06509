using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace AwardFunctions.Orchestrations.Sweeps;

/// <summary>Registers every sweep of <see cref="SweepCatalog"/>, and who runs them.</summary>
internal static class SweepServices
{
    public static IServiceCollection AddSweeps(this IServiceCollection services)
    {
        foreach (var sweep in SweepCatalog.All)
        {
            services.TryAddSingleton(sweep.SweepType);
            services.AddSingleton(provider => (ISweep)provider.GetRequiredService(sweep.SweepType));
        }

        return services.AddSingleton<OfficePeople>().AddSingleton<SweepDesk>();
    }
}
