using System.Net;
using AngleSharp.Dom;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Honours;
using AwardFunctions.Orchestrations.Inspections;
using AwardFunctions.Portal.Tests.Hosting;
using AwardFunctions.TestKit.Flows;

namespace AwardFunctions.Portal.Tests.Office;

/// <summary>An inspection over its pages, without scripts: the office, the experts and the holder in turn.</summary>
public sealed class InspectionTests : IAsyncLifetime
{
    private readonly AwardPortal portal = new();

    public async Task InitializeAsync()
    {
        await portal.InitializeAsync();
        await portal.PublishAsync();
        await portal.Flow.AdvanceToAsync(new DateOnly(2026, 3, 24));
        await portal.Flow.DecideAsync(AwardPortal.Cycle, DecisionKinds.Decision, DecisionActions.Confer, values: [("documentNumber", "安县政〔2026〕12号"), ("documentDate", "2026-03-24")]);
        await portal.Flow.AdvanceToAsync(new DateOnly(2027, 2, 1));
    }

    public Task DisposeAsync() => portal.DisposeAsync();

    [Fact]
    public async Task Inspection_FromTheListOfWhatIsOwedToTheAcceptedRectification()
    {
        var flow = portal.Flow;
        var honour = (await flow.Get<HonourDesk>().FindAsync(ConferredAward.Certificate, default))!;
        var owner = (await flow.Get<ApplicationBook>().ReadAsync(honour.ApplicationId, default)).Owner;
        var office = await portal.SignedInAsync(People.Office, Roles.Office);
        var holder = await portal.SignedInAsync(owner);

        // Owed by 31 December 2027: one click plans it.
        var list = await office.OpenAsync("/office/inspections");
        Assert.Contains(honour.Holder, list.QuerySelector("#due")!.TextContent, StringComparison.Ordinal);
        var page = await office.SendAsync(list, "#due form");
        var id = $"{ConferredAward.Certificate}-2027-1";
        Assert.StartsWith($"/office/inspections/{id}", office.Path, StringComparison.Ordinal);
        await flow.RestAsync();
        var experts = await flow.EnterExpertsAsync("AY", 2);
        AwardFlow.Value(await flow.Get<InspectionDesk>().NameTeamAsync(id, [experts[0].Email, experts[1].Email], experts[0].Email, await flow.PersonAsync(People.Office), default));
        var wrong = await office.SendAsync(page, "#when form:last-of-type", ("day", "2027-01-15"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, office.Status);
        Assert.Contains("第二十四条", wrong.QuerySelector("#refusal")!.TextContent, StringComparison.Ordinal);
        await office.SendAsync(page, "#when form:last-of-type", ("day", "2027-02-02"));

        // The holder asks for another day, and the office confirms it.
        var own = await holder.OpenAsync($"/inspections/{id}");
        await holder.SendAsync(own, "#when .confirm form", ("day", "2027-02-03"), ("reason", ""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, holder.Status);
        await holder.SendAsync(own, "#when .confirm form", ("day", "2027-02-03"), ("reason", "当日停产检修"));
        await office.SendAsync(await office.OpenAsync($"/office/inspections/{id}"), "#when form:first-of-type");
        Assert.Equal(new DateOnly(2027, 2, 3), (await flow.Get<InspectionBook>().FindAsync(id, default))!.Day);

        // Sessions have ended by then.
        await flow.AdvanceToAsync(new DateOnly(2027, 2, 3), 10);
        office.Dispose();
        holder.Dispose();
        office = await portal.SignedInAsync(People.Office, Roles.Office);
        holder = await portal.SignedInAsync(owner);
        using var leader = await portal.SignedInAsync(experts[0].Email, Roles.Reviewer);
        var sheet = await leader.OpenAsync($"/inspections/{id}");
        foreach (var topic in new[] { "integrity", "quality-safety", "economy", "standing", "improvement" })
        {
            await leader.SendFilesAsync(
                sheet, $"#finding-{topic}", [("evidence", "现场.pdf", AwardFlow.Pdf)], ("result", topic == "economy" ? "ToRectify" : "Conforming"), ("text", "见记录"));
            if (topic == "integrity")
            {
                await leader.SendAsync(sheet, "#sign form", ("assessment", "总体良好"));
                Assert.Equal(HttpStatusCode.UnprocessableEntity, leader.Status);
            }
        }

        await holder.OpenAsync($"/inspections/{id}/report");
        Assert.Equal(HttpStatusCode.Conflict, holder.Status);
        await leader.SendAsync(sheet, "#sign form", ("assessment", "总体良好"));
        Assert.Equal(HttpStatusCode.OK, leader.Status);
        var report = await holder.OpenAsync($"/inspections/{id}/report");
        Assert.Contains("总体良好", report.Body!.TextContent, StringComparison.Ordinal);

        await office.SendAsync(await office.OpenAsync($"/office/inspections/{id}"), "#orders-new form", ("topics", "economy"), ("demand", "制定扭亏措施"), ("count", "10"));
        own = await holder.OpenAsync($"/inspections/{id}");
        await holder.SendFilesAsync(own, "#order-1 form", [], ("account", "已制定"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, holder.Status);
        await holder.SendFilesAsync(own, "#order-1 form", [("evidence", "措施.pdf", AwardFlow.Pdf)], ("account", "已制定"));
        var settled = await office.SendAsync(await office.OpenAsync($"/office/inspections/{id}"), "#order-1 form", ("do", "accept"), ("reason", ""));

        Assert.Equal(InspectionState.Done, (await flow.Get<InspectionBook>().FindAsync(id, default))!.State());
        Assert.Contains("合格", settled.QuerySelector("#order-1")!.TextContent, StringComparison.Ordinal);
        await flow.RestAsync();
        Assert.Null((await office.OpenAsync("/office/inspections")).QuerySelector("#due"));
        Assert.Single((await office.OpenAsync("/office/inspections?state=done")).QuerySelectorAll("tbody tr"));
        Assert.Empty((await office.OpenAsync("/office/inspections?q=nobody")).QuerySelectorAll("tbody tr"));
        office.Dispose();
        holder.Dispose();
    }
}
