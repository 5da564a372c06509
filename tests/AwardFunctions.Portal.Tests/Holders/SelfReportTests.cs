using System.Net;
using System.Net.Http.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AwardFunctions.Domain.Honours;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Obligations;
using AwardFunctions.Orchestrations.SelfReports;
using AwardFunctions.Portal.Tests.Hosting;
using AwardFunctions.TestKit.Flows;

namespace AwardFunctions.Portal.Tests.Holders;

/// <summary>A holder's first self-report after the award, from its first day to the office's acceptance, and what both see of it.</summary>
public sealed class SelfReportTests(ConferredAward award) : IClassFixture<ConferredAward>
{
    private const string Holder = "/holders/" + ConferredAward.Certificate;
    private const string Report = Holder + "/reports/2026";
    private static readonly SelfReportRule Rule = SchemeLibrary.Embedded.Find("AY")!.SelfReport!;

    [Fact]
    public async Task Report_FromItsFirstDayOn_IsFilledInReturnedCompletedAndAccepted()
    {
        var (owner, flow) = (award.Of("owner"), award.Portal.Flow);
        var early = await owner.OpenAsync(Report);
        Assert.Null(early.QuerySelector("form[action$='/begin']"));

        await flow.AdvanceToAsync(new DateOnly(2027, 1, 4));
        await award.SignInAgainAsync();
        var page = await owner.SendAsync(await owner.OpenAsync(Report), "form[action$='/begin']");
        Assert.Equal(Report, owner.Path);

        page = await owner.SendAsync(page, "form[action$='/form']", ("figure:revenue", "很多"), ("leadership", "领导重视"));
        Assert.Contains("应为数字", page.GetElementById("field-figure:revenue")!.TextContent, StringComparison.Ordinal);
        page = await owner.SendAsync(page, "form[action$='/submit']");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, owner.Status);
        Assert.Contains(page.QuerySelectorAll("#refusal a"), link => link.GetAttribute("href") == "#field-gaps");

        page = await owner.SendAsync(page, "form[action$='/form']", Complete());
        foreach (var document in Rule.Documents)
            page = await owner.SendFilesAsync(page, $"#document-{document.Id} form[data-upload]", [("file", "报告.pdf", AwardFlow.Pdf)]);
        Assert.Equal(Rule.Figures.Count, page.QuerySelectorAll("#trends svg").Length);
        Assert.NotNull(page.QuerySelector("#trends .trend-benchmark"));
        page = await owner.SendAsync(page, "form[action$='/submit']");
        Assert.Equal(HttpStatusCode.OK, owner.Status);
        await flow.RestAsync();
        Assert.Null(page.QuerySelector("form[action$='/submit']"));
        Assert.Equal(new DateOnly(2027, 1, 4), (await ObligationAsync()).SettledOn);

        var office = await award.Of("office").OpenAsync(Report);
        Assert.NotNull(office.QuerySelector("a[href^='/approvals/']"));
        await flow.DecideAsync(
            AwardPortal.Cycle, DecisionKinds.SelfReport, DecisionActions.Return, "差距分析不具体", values: ("correctBy", "2027-02-01"));
        page = await owner.OpenAsync(Report);
        Assert.Contains("差距分析不具体", page.QuerySelector("blockquote")!.TextContent, StringComparison.Ordinal);
        var correction = Assert.Single(await OpenAsync(), one => one.Matter == ReportObligations.Correction);
        Assert.Equal(new DateOnly(2027, 2, 1), correction.Due);

        page = await owner.SendAsync(page, "form[action$='/form']", ("gaps", "标杆差距：人均效率低12%"));
        await owner.SendAsync(page, "form[action$='/submit']");
        await flow.RestAsync();
        Assert.DoesNotContain(await OpenAsync(), one => one.Matter == ReportObligations.Correction);
        await flow.DecideAsync(AwardPortal.Cycle, DecisionKinds.SelfReport, DecisionActions.Accept);

        page = await owner.OpenAsync(Holder);
        Assert.Contains("已接受", page.QuerySelector("#reports")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("逾期", page.QuerySelector("#reports")!.TextContent, StringComparison.Ordinal);
        await NextYearAsync(owner, flow);
    }

    /// <summary>The next report knows what the last one said, saves field by field under its version, and is late after its day.</summary>
    private async Task NextYearAsync(Browser owner, AwardFlow flow)
    {
        await flow.AdvanceToAsync(new DateOnly(2028, 4, 3));
        await award.SignInAgainAsync();
        const string next = Holder + "/reports/2027";
        var page = await owner.SendAsync(await owner.OpenAsync(next), "form[action$='/begin']");
        Assert.Equal("10", ((IHtmlInputElement)page.GetElementById("figure:revenue:2026")!).Value);

        var token = ((IHtmlInputElement)page.QuerySelector("form[data-autosave] input[name=_token]")!).Value;
        var etag = page.GetElementById("figure:revenue:2026")!.GetAttribute("data-etag")!;
        Assert.Equal(HttpStatusCode.OK, await PutAsync(owner, next, token, etag, "11"));
        Assert.Equal(HttpStatusCode.PreconditionFailed, await PutAsync(owner, next, token, etag, "12"));

        Assert.Contains("逾期未交", (await owner.OpenAsync(Holder)).QuerySelector("#reports")!.TextContent, StringComparison.Ordinal);
        var board = await award.Of("office").OpenAsync("/office/compliance");
        Assert.Contains(board.QuerySelectorAll("tbody tr.row-overdue"), row => row.TextContent.Contains("提交上一年度", StringComparison.Ordinal));
        Assert.Same(board.QuerySelector("tbody tr"), board.QuerySelector("tbody tr.row-overdue"));
        Assert.NotEmpty((await award.Of("office").OpenAsync("/office/compliance/calendar?month=2028-12")).QuerySelectorAll(".agenda li"));
        var figures = await award.Of("office").OpenAsync("/office/compliance/figures");
        Assert.Equal("1", CellOf(figures, "按时", "2027"));
        Assert.Equal("1", CellOf(figures, "未交", "2028"));
    }

    private static async Task<HttpStatusCode> PutAsync(Browser owner, string report, string token, string etag, string value)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, $"{report}/fields/figure:revenue:2026") { Content = JsonContent.Create(new { value }) };
        request.Headers.TryAddWithoutValidation("If-Match", etag);
        request.Headers.Add("X-Form-Token", token);
        using var response = await owner.Client.SendAsync(request);
        return response.StatusCode;
    }

    private static string CellOf(IDocument page, string row, string year)
    {
        var table = page.QuerySelectorAll("#figures-AY table").First(one => one.TextContent.Contains(row, StringComparison.Ordinal));
        var column = table.QuerySelectorAll("thead th").Select(head => head.TextContent.Trim()).ToList().IndexOf(year);
        return table.QuerySelectorAll("tbody tr").First(one => one.TextContent.Contains(row, StringComparison.Ordinal)).Children[column].TextContent.Trim();
    }

    private async Task<IReadOnlyList<Obligation>> OpenAsync() =>
        [.. (await award.Portal.Flow.Get<ObligationBook>().OfHonourAsync(ConferredAward.Certificate, default)).Where(one => one.IsOpen).Select(one => one.Obligation)];

    private async Task<ObligationRecord> ObligationAsync() =>
        (await award.Portal.Flow.Get<ObligationBook>().FindAsync(Obligation.IdOf(ConferredAward.Certificate, "self-report", new DateOnly(2027, 3, 31)), default))!;

    private static (string, string)[] Complete() =>
        [.. ReportFigures.FieldsOf(Rule, 2026).Select(field => (field, field.StartsWith("figure:", StringComparison.Ordinal) ? "10" : "持续改进"))];
}
