using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Mail;
using AwardFunctions.Orchestrations.Reviews;
using AwardFunctions.TestKit.Flows;

namespace AwardFunctions.Standalone.Tests.Cycles;

/// <summary>HY17: in principle ten go on from the material review to the site; the others are told in writing.</summary>
public sealed class ShortListTests
{
    [Fact]
    public async Task Unit_NotOnTheShortList_IsOutAndToldInWritingOnce()
    {
        await using var award = await RunningAward.StartAsync(new DateOnly(2026, 4, 1));
        await People.SeedAsync(award.Flow.Get<AccountDesk>(), "HY");
        var cycle = (await award.Flow.PlanAsync(new NewCycle("HY", 2026, new DateOnly(2026, 4, 1), new DateOnly(2026, 4, 2), new DateOnly(2026, 4, 30)))).Id;
        await award.Flow.DecideAsync(cycle, DecisionKinds.Posting, DecisionActions.Posted, values: [("posted:media", "2026-04-01"), ("posted:website", "2026-04-01")]);
        await award.Flow.AdvanceToAsync(new DateOnly(2026, 4, 2));
        var (goes, stays) = (await EligibleAsync(award, cycle, 1), await EligibleAsync(award, cycle, 2));
        await award.Flow.AdvanceToAsync(new DateOnly(2026, 5, 6));
        await ReviewAsync(award, cycle, id => id == goes ? 80 : 60);

        var asked = (await award.Flow.Get<ApprovalDesk>().ListAsync(cycle, default)).Single(one => one is { Decision: null, Order.Kind: DecisionKinds.ShortList });
        Assert.Equal("17", asked.Sheet.Article);
        await award.Flow.DecideAsync(cycle, DecisionKinds.ShortList, DecisionActions.Confirm, values: (ShortListDecision.Goes, goes));

        var left = (await award.Flow.Get<UnitList>().FindAsync(cycle, stays, default))!;
        Assert.Equal((UnitState.Out, "material-review"), (left.State, left.LeftAt));
        Assert.Equal([goes], AwardFlow.Value(await award.Flow.Get<ReviewDesk>().OpenAsync(cycle, "site-review", default)).Units.Select(unit => unit.ApplicationId));
        var letter = (await award.Flow.Get<MailDesk>().FindAsync($"application|{stays}|not-awarded", default))!;
        Assert.Equal((MailState.Accepted, SampleApplicant.Number(2).Email), (letter.State, letter.To.Address));
        Assert.Contains(letter.Content.Citations, citation => citation.Article == "17");
        Assert.Null(await award.Flow.Get<MailDesk>().FindAsync($"application|{goes}|not-awarded", default));
        Assert.Contains(await award.Flow.Get<ApplicationBook>().TimelineAsync(stays, default), entry => entry.What.Zh.EndsWith("未进入下一环节", StringComparison.Ordinal));
        Assert.Contains(await award.JournalAsync(cycle), entry => entry.Action == "short-list.named" && entry.What.Zh.Contains("未入围 1 家", StringComparison.Ordinal));
    }

    private static async Task<string> EligibleAsync(RunningAward award, string cycle, int number)
    {
        var applicant = SampleApplicant.Number(number) with { Sector = "production" };
        var id = await award.Flow.PrepareAsync(cycle, applicant);
        await award.Flow.SubmitAsync(id, applicant.Email);
        await award.Flow.DecideAsync(cycle, DecisionKinds.Check, DecisionActions.Eligible, subject: id);
        return id;
    }

    /// <summary>Up to the signed report, after which the short list is asked for.</summary>
    private static async Task ReviewAsync(RunningAward award, string cycle, Func<string, int> percent)
    {
        foreach (var reviewer in await award.Flow.GroupAsync(cycle, "material-review"))
            await award.Flow.ScoreAsync(cycle, "material-review", reviewer, percent);
        await award.Flow.RestAsync();
        var leader = AwardFlow.Value(await award.Flow.Get<ReviewDesk>().OpenAsync(cycle, "material-review", default)).Group!.Leader;
        AwardFlow.Value(await award.Flow.Get<ConsensusDesk>().LockAsync(cycle, "material-review", null, await award.Flow.PersonAsync(leader), default));
        await award.Flow.RestAsync();
        await award.Flow.DecideAsync(cycle, DecisionKinds.ReviewReport, DecisionActions.Sign, subject: "material-review");
    }
}
