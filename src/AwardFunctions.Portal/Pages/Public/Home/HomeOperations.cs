using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Honours;
using AwardFunctions.Orchestrations.Publicity;
using AwardFunctions.Portal.Http;
using AwardFunctions.Portal.Pages.Shared;
using Microsoft.AspNetCore.Http;

namespace AwardFunctions.Portal.Pages.Public.Home;

public static class HomeOperations
{
    public static IReadOnlyList<Operation> All { get; } = [Operation.Get("home", "/", "Shows what is going on.", Show)];

    private static async Task<IResult> Show(PortalContext context)
    {
        var running = (await PublicCycles.ListAsync(context)).Where(cycle => cycle.Cycle.State == CycleState.Running).ToList();
        var lists = await context.Get<PublicityDesk>().CurrentAsync(context.Aborted);
        var honours = await context.Get<HonourDesk>().ListAsync(context.Aborted);
        return HomePage.Render(context, new HomeView(running, lists, [.. honours.Take(6)]));
    }
}
