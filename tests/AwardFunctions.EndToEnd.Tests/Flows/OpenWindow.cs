using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.TestKit.Flows;

namespace AwardFunctions.EndToEnd.Tests.Flows;

/// <summary>The cycle AY-2026, announced, in its application window: Tuesday 10 February 2026, 09:00; the window closes on 6 March.</summary>
internal static class OpenWindow
{
    public const string Cycle = "AY-2026";
    public const string StartsAt = "2026-02-02T09:00:00+08:00";

    public static async Task PlayAsync(AwardFlow flow)
    {
        await People.SeedAsync(flow.Get<AccountDesk>(), "AY");
        var cycle = await flow.PlanAsync(new NewCycle("AY", 2026, new DateOnly(2026, 2, 3), new DateOnly(2026, 2, 4), new DateOnly(2026, 3, 6)));
        await flow.AdvanceToAsync(new DateOnly(2026, 2, 3));
        await flow.DecideAsync(cycle.Id, DecisionKinds.Posting, DecisionActions.Posted, values: [("posted:media", "2026-02-03"), ("posted:website", "2026-02-03")]);
        await flow.EnterBodiesAsync(SchemeLibrary.Embedded.Find("AY")!);
        await flow.AdvanceToAsync(new DateOnly(2026, 2, 10));
    }
}
