using Microsoft.Extensions.DependencyInjection;

namespace AwardFunctions.Orchestrations.Obligations;

/// <summary>Registers what keeps obligations and looks after them.</summary>
internal static class ObligationServices
{
    public static IServiceCollection AddObligations(this IServiceCollection services) => services
        .AddSingleton<ObligationBook>().AddSingleton<HonourDuties>().AddSingleton<EarlierHonours>()
        .AddSingleton<ObligationRound>().AddSingleton<ObligationReminders>().AddSingleton<ObligationMail>();
}
