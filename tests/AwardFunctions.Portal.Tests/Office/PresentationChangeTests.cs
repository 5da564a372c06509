using System.Net;
using AngleSharp.Dom;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Mail;
using AwardFunctions.Portal.Tests.Hosting;
using AwardFunctions.TestKit.Flows;

namespace AwardFunctions.Portal.Tests.Office;

/// <summary>A schedule that was confirmed is changed by the office: all are told, and the panel scores on the new day.</summary>
public sealed class PresentationChangeTests(HeldAward held) : IClassFixture<HeldAward>
{
    private const string Page = "/office/cycles/" + HeldAward.Cycle + "/presentations/presentation";

    [Fact]
    public async Task Schedule_Changed_IsToldToAllAndHolds()
    {
        var flow = held.Portal.Flow;
        await ScheduleAsync(flow);
        using var office = await held.Portal.SignedInAsync(People.Office, Roles.Office);
        var page = await office.OpenAsync(Page);
        Assert.Equal("2026-03-20", page.QuerySelector("#change #date")!.GetAttribute("value"));
        (string, string)[] typed = [("date", "2026-03-23"), ("begins", "14:00"), ("minutes", "30"), ("place", "一楼报告厅"), .. Order(2, 1, 3)];

        var refused = await office.SendAsync(page, "#change form", [.. typed, ("why", "")]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, office.Status);
        Assert.NotNull(refused.QuerySelector("#field-why .error"));
        Assert.Equal("一楼报告厅", refused.QuerySelector("#change #place")!.GetAttribute("value"));
        await office.SendAsync(refused, "#change form", [.. typed, ("why", "会议室维修")]);
        Assert.Contains("changed=1", office.Path, StringComparison.Ordinal);
        await flow.RestAsync();

        foreach (var unit in held.Units)
        {
            var letter = (await flow.Get<MailDesk>().FindAsync($"application|{unit}|presentation-presentation|1", default))!;
            Assert.Contains(letter.Content.Facts, fact => fact.Value.Zh == "会议室维修");
        }

        Assert.NotNull(await flow.Get<MailDesk>().FindAsync($"presentation|{HeldAward.Cycle}|presentation|1|{People.Committee}", default));
        await flow.AdvanceToAsync(new DateOnly(2026, 3, 20), 10);
        Assert.Empty(await ScoringAsync(flow));
        await flow.AdvanceToAsync(new DateOnly(2026, 3, 23), 14);
        Assert.Equal(9, (await ScoringAsync(flow)).Count);
        Assert.Equal(held.Units[1], (await ScoringAsync(flow))[0].Sheet.Units[0].ApplicationId);
        Assert.Null((await office.OpenAsync(Page)).QuerySelector("#change"));
    }

    private async Task ScheduleAsync(AwardFlow flow)
    {
        await flow.DecideAsync(HeldAward.Cycle, DecisionKinds.Opinion, DecisionActions.NoObjection, subject: "市应急管理局");
        await flow.DecideAsync(HeldAward.Cycle, DecisionKinds.Objection, DecisionActions.Dismiss, "不属实", held.Objection);
        await flow.ReviewAsync(HeldAward.Cycle, "material-review", _ => 70);
        await flow.ReviewAsync(HeldAward.Cycle, "site-review", _ => 80);
        await flow.DecideAsync(
            HeldAward.Cycle, DecisionKinds.Presentation, DecisionActions.Confirm, "", null,
            [("date", "2026-03-20"), ("begins", "9:00"), ("minutes", "20"), ("place", "二楼会议室"), .. Order(1, 2, 3)]);
    }

    private IEnumerable<(string, string)> Order(params int[] places) => held.Units.Select((unit, index) => ($"order:{unit}", $"{places[index]}"));

    private static async Task<IReadOnlyList<ApprovalRecord>> ScoringAsync(AwardFlow flow) =>
        [.. (await flow.Get<ApprovalDesk>().ListAsync(HeldAward.Cycle, default)).Where(one => one.Order.Kind == DecisionKinds.PanelScore)];
}
