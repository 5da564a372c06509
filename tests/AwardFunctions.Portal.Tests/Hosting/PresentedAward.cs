using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.TestKit.Flows;

namespace AwardFunctions.Portal.Tests.Hosting;

/// <summary>A host whose cycle of Jiyuan's has come to the presentations: they have begun, and one of nine members of the panel has scored.</summary>
public sealed class PresentedAward : IAsyncLifetime
{
    public const string Member = "m2@committee.test";

    private readonly HeldAward held = new();

    public AwardPortal Portal => held.Portal;

    public IReadOnlyList<string> Units => held.Units;

    public async Task InitializeAsync()
    {
        await held.InitializeAsync();
        var flow = Portal.Flow;
        await flow.DecideAsync(HeldAward.Cycle, DecisionKinds.Opinion, DecisionActions.NoObjection, subject: "市应急管理局");
        await flow.DecideAsync(HeldAward.Cycle, DecisionKinds.Objection, DecisionActions.Dismiss, "不属实", held.Objection);
        await flow.ReviewAsync(HeldAward.Cycle, "material-review", _ => 70);
        await flow.ReviewAsync(HeldAward.Cycle, "site-review", _ => 80);
        await flow.DecideAsync(
            HeldAward.Cycle, DecisionKinds.Presentation, DecisionActions.Confirm, "", null,
            [("date", "2026-03-20"), ("begins", "9:00"), ("minutes", "20"), ("place", "二楼会议室"), .. Units.Select((unit, index) => ($"order:{unit}", $"{index + 1}"))]);
        await flow.AdvanceToAsync(new DateOnly(2026, 3, 20), 9);
        await flow.DecideAsync(
            HeldAward.Cycle, DecisionKinds.PanelScore, DecisionActions.Submit, "", People.Committee, [.. Units.Select(unit => ($"score:{unit}", "87.25"))]);
    }

    public Task DisposeAsync() => held.DisposeAsync();
}
