using Microsoft.Extensions.DependencyInjection;

namespace AwardFunctions.Orchestrations.Inspections;

/// <summary>Registers the inspections of holders.</summary>
internal static class InspectionServices
{
    public static IServiceCollection AddInspections(this IServiceCollection services) => services
        .AddSingleton<InspectionBook>().AddSingleton<InspectionChanges>().AddSingleton<InspectionTeams>().AddSingleton<InspectionMail>()
        .AddSingleton<InspectionDesk>().AddSingleton<FindingDesk>().AddSingleton<RectificationDesk>().AddSingleton<FailureDesk>();
}
