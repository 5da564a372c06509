using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Experts;
using AwardFunctions.Orchestrations.Supervision;
using Microsoft.Extensions.DependencyInjection;

namespace AwardFunctions.Orchestrations.Draws;

/// <summary>Registers the pool of experts and the draws from it.</summary>
internal static class DrawServices
{
    public static IServiceCollection AddDraws(this IServiceCollection services) => services
        .AddSingleton<ExpertBook>().AddSingleton<ExpertDesk>()
        .AddSingleton<DrawBook>().AddSingleton<DrawApplicants>().AddSingleton<DrawGroups>().AddSingleton<DrawDesk>().AddSingleton<DrawMail>()
        .AddSingleton<GroupRecusal>().AddSingleton<SupervisionDesk>()
        .AddSingleton<InvitationRecusal>().AddSingleton<IDecisionKind, InvitationDecision>();
}
