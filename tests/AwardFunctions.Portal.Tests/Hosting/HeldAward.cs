using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Publicity;
using AwardFunctions.TestKit.Flows;

namespace AwardFunctions.Portal.Tests.Hosting;

/// <summary>
/// A host with a cycle of Jiyuan's in which one of three accepted applicants is held by an objection and two departments are asked, of which
/// one has answered; beside it a cycle of Hengyang's, to which anyone may object at any time.
/// </summary>
public sealed class HeldAward : IAsyncLifetime
{
    public const string Cycle = "JY-2026";
    public const string Anytime = "HY-2026";

    public AwardPortal Portal { get; } = new();

    public IReadOnlyList<string> Units { get; private set; } = [];

    public string List { get; private set; } = "";

    public string Objection { get; private set; } = "";

    public async Task InitializeAsync()
    {
        await Portal.InitializeAsync();
        var flow = Portal.Flow;
        foreach (var (scheme, closes) in new[] { ("JY", new DateOnly(2026, 3, 6)), ("HY", new DateOnly(2026, 4, 30)) })
        {
            await People.SeedAsync(flow.Get<AccountDesk>(), scheme);
            await flow.PlanAsync(new NewCycle(scheme, 2026, new DateOnly(2026, 2, 11), new DateOnly(2026, 2, 12), closes));
        }

        await flow.AdvanceToAsync(new DateOnly(2026, 2, 11));
        foreach (var cycle in new[] { Cycle, Anytime })
            await flow.DecideAsync(cycle, DecisionKinds.Posting, DecisionActions.Posted, values: [("posted:media", "2026-02-11"), ("posted:website", "2026-02-11")]);
        await flow.AdvanceToAsync(new DateOnly(2026, 2, 12));
        Units = [await EligibleAsync(), await EligibleAsync(), await EligibleAsync()];
        await flow.AdvanceToAsync(new DateOnly(2026, 3, 9));
        await flow.DecideAsync(Cycle, DecisionKinds.Posting, DecisionActions.Posted, values: ("posted:website", "2026-03-09"));
        List = (await flow.Get<PublicityDesk>().CurrentAsync(default)).Single().Publicity.Id;
        Objection = AwardFlow.Value(await flow.Get<PublicityDesk>().ObjectAsync(
            new ObjectionForm(List, Units[2], "市民", "citizen@example.com", "经营异常"), [], default)).Id;
        await flow.AdvanceToAsync(new DateOnly(2026, 3, 17));
        await flow.DecideAsync(
            Cycle, DecisionKinds.Departments, DecisionActions.Confirm, values: ("others", "市生态环境局 eco@jiyuan.test\n市应急管理局 yj@jiyuan.test"));
        await flow.DecideAsync(
            Cycle, DecisionKinds.Opinion, DecisionActions.Comment, "一家单位整改中", "市生态环境局", ($"remark:{Units[1]}", "2025年限期整改一次"));
    }

    public Task DisposeAsync() => Portal.DisposeAsync();

    private async Task<string> EligibleAsync()
    {
        var applicant = Portal.NewApplicant();
        var application = await Portal.Flow.PrepareAsync(Cycle, applicant);
        await Portal.Flow.SubmitAsync(application, applicant.Email);
        await Portal.Flow.DecideAsync(Cycle, DecisionKinds.Check, DecisionActions.Eligible, subject: application);
        return application;
    }
}
