using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using AwardFunctions.Domain.Review;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Experts;
using AwardFunctions.Portal.Tests.Hosting;
using AwardFunctions.TestKit.Flows;

namespace AwardFunctions.Portal.Tests.Office;

public sealed class ExpertTests(AwardPortal portal) : IClassFixture<AwardPortal>
{
    private const string Home = "/office/experts";

    [Theory]
    [InlineData(Home)]
    [InlineData(Home + "/new")]
    [InlineData(Home + "/import")]
    [InlineData(Home + "/export")]
    public async Task Pages_ForOtherRolesAndOtherSchemes_AreForbidden(string path)
    {
        using var reviewer = await portal.SignedInAsync(People.Reviewers[0], Roles.Reviewer);
        await reviewer.OpenAsync(path);
        Assert.Equal(HttpStatusCode.Forbidden, reviewer.Status);

        const string other = "office@hengyang.test";
        await portal.Flow.Get<AccountDesk>().GrantAsync(other, new RoleGrant(Roles.Office, "HY"), default);
        using var browser = portal.Anonymous();
        browser.SetCookie("award-session", (await portal.Flow.Get<Sessions>().StartAsync(other, default)).Secret);
        await browser.OpenAsync(path + "?scheme=AY");
        Assert.Equal(HttpStatusCode.Forbidden, browser.Status);
    }

    [Fact]
    public async Task Expert_AddedChangedAndSuspended_IsAReviewerAsLongAsTheyMay()
    {
        using var browser = await OfficeAsync();
        var form = await browser.OpenAsync(Home + "/new?scheme=AY");
        var wrong = await browser.SendAsync(form, "main form", ("email", "not a mailbox"), ("name", "钱七"), ("employer", ""), ("sectors", "industry"), ("employerCode", "123"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Equal(["#field-email", "#field-employer", "#field-employerCode"], wrong.QuerySelectorAll("#refusal a").Select(link => link.GetAttribute("href")));
        Assert.Equal("钱七", ((IHtmlInputElement)wrong.QuerySelector("#name")!).Value);

        var page = await browser.SendAsync(
            wrong, "main form", ("email", "qian@experts.test"), ("name", "钱七"), ("employer", "省质量研究院"), ("sectors", "industry"),
            ("interests", "咨询|某某机械有限公司||2025-06-30"), ("agreementYear", "2026"), ("agreementSignedOn", "2026-01-15"));
        Assert.Contains("done=added", browser.Path);
        Assert.True((await portal.Flow.Get<AccountDesk>().FindAsync("qian@experts.test", default))!.HasRole(Roles.Reviewer, "AY"));
        Assert.Contains("入库", page.QuerySelector("aside")!.TextContent);

        var noReason = await browser.SendAsync(page, "#standing form", ("standing", "suspended"), ("reason", ""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        var suspended = await browser.SendAsync(noReason, "#standing form", ("standing", "suspended"), ("reason", "接受调查"));
        Assert.Contains("接受调查", suspended.QuerySelector("main")!.TextContent);
        Assert.False((await portal.Flow.Get<AccountDesk>().FindAsync("qian@experts.test", default))!.HasRole(Roles.Reviewer, "AY"));
        await browser.SendAsync(suspended, "#standing form", ("standing", "active"), ("reason", "查无问题"));
        Assert.True((await portal.Flow.Get<AccountDesk>().FindAsync("qian@experts.test", default))!.HasRole(Roles.Reviewer, "AY"));

        var twice = await browser.SendAsync(
            await browser.OpenAsync(Home + "/new?scheme=AY"), "main form", ("email", "QIAN@experts.test"), ("name", "钱七"), ("employer", "别处"), ("sectors", "industry"));
        Assert.Contains("已在专家库中", twice.QuerySelector("#refusal")!.TextContent);
    }

    [Fact]
    public async Task Expert_ChangedElsewhereMeanwhile_IsNotOverwritten()
    {
        var desk = portal.Flow.Get<ExpertDesk>();
        var expert = AwardFlow.Value(await desk.AddAsync(
            "AY", ExpertDraft.Empty with { Email = "twice@experts.test", Name = "周二", Employer = "甲院", Sectors = ["industry"] }, await portal.Flow.PersonAsync(People.Office), default));
        using var browser = await OfficeAsync();
        (string, string)[] Typed(string employer) => [("name", "周二"), ("employer", employer), ("sectors", "industry")];
        var mine = await browser.OpenAsync($"{Home}/of/AY/{expert.Id}");
        await browser.SendAsync(mine, "main form", Typed("乙院"));

        var refused = await browser.SendAsync(mine, "main form", Typed("丙院"));

        Assert.Equal(HttpStatusCode.Conflict, browser.Status);
        Assert.Contains("别处修改", refused.QuerySelector("#refusal")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("丙院", ((IHtmlInputElement)refused.QuerySelector("#employer")!).Value);
        Assert.Equal("乙院", (await desk.PoolAsync("AY", default)).Find(expert.Id)!.Employer);
        await browser.SendAsync(refused, "main form", Typed("丙院"));
        Assert.Equal("丙院", (await desk.PoolAsync("AY", default)).Find(expert.Id)!.Employer);
    }

    [Fact]
    public async Task List_FilteredBySearchSectorAndStanding_ShowsThose()
    {
        var office = await portal.Flow.PersonAsync(People.Office);
        var desk = portal.Flow.Get<ExpertDesk>();
        foreach (var (name, sector) in new[] { ("农业甲", "agriculture"), ("农业乙", "agriculture"), ("服务丙", "services") })
        {
            AwardFlow.Value(await desk.AddAsync(
                "AY", ExpertDraft.Empty with { Email = $"{Convert.ToHexStringLower(Encoding.UTF8.GetBytes(name))}@list.test", Name = name, Employer = "列表院", Sectors = [sector] }, office, default));
        }

        var second = (await desk.PoolAsync("AY", default)).Experts.Single(one => one.Name == "农业乙");
        AwardFlow.Value(await desk.SetStandingAsync("AY", second.Id, ExpertStanding.Suspended, "请假", office, default));
        using var browser = await OfficeAsync();

        Assert.Equal(["农业乙", "农业甲", "服务丙"], await NamesAsync("?q=列表院&sort=name"));
        Assert.Equal(["农业甲", "农业乙"], await NamesAsync("?q=列表院&sector=agriculture"));
        Assert.Equal(["农业乙"], await NamesAsync("?q=列表院&state=suspended"));
        Assert.Empty(await NamesAsync("?q=nobody"));

        async Task<IEnumerable<string>> NamesAsync(string query) =>
            (await browser.OpenAsync(Home + query)).QuerySelectorAll("tbody th a").Select(link => link.TextContent);
    }

    [Theory]
    [InlineData("UTF-8 with mark")]
    [InlineData("UTF-8")]
    [InlineData("GB18030")]
    public async Task Import_OfAFileInAnyEncoding_TakesInAllOfIt(string encoding)
    {
        var tag = Convert.ToHexStringLower(Encoding.UTF8.GetBytes(encoding));
        var text = $"姓名,邮箱,行业,工作单位,职称资格,利害关系,协议年度,协议签订日期\r\n孙八,{tag}a@import.test,工业（一般）、服务业,\"某院, 二所\",高级工程师,持股|某某股份有限公司,2026,2026/01/05\r\n李九,{tag}b@import.test,agriculture,某大学,,,,\r\n";
        byte[] bytes = encoding switch
        {
            "GB18030" => CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(text),
            "UTF-8" => Encoding.UTF8.GetBytes(text),
            _ => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)],
        };
        using var browser = await OfficeAsync();
        var before = (await portal.Flow.Get<ExpertDesk>().PoolAsync("AY", default)).Experts.Count;

        var preview = await browser.SendFilesAsync(await browser.OpenAsync(Home + "/import?scheme=AY"), "form[enctype]", [("file", "experts.csv", bytes)]);
        Assert.Equal(before, (await portal.Flow.Get<ExpertDesk>().PoolAsync("AY", default)).Experts.Count);
        await browser.SendAsync(preview, "form[action$=take-in]");

        Assert.Contains("added=2", browser.Path);
        var taken = (await portal.Flow.Get<ExpertDesk>().PoolAsync("AY", default)).FindByMailbox($"{tag}a@import.test")!;
        Assert.Equal(("孙八", "某院, 二所", new DateOnly(2026, 1, 5)), (taken.Name, taken.Employer, taken.Agreements.Single().SignedOn));
        Assert.Equal(["industry", "services"], taken.Sectors);
        Assert.Equal(InterestKind.Shareholding, taken.Interests.Single().Kind);
    }

    [Fact]
    public async Task Import_WithBadLines_NamesEveryOneAndTakesInNothing()
    {
        const string text = "邮箱,姓名,行业,工作单位\nok@bad.test,甲,工业（一般）,某院\nnone,乙,工业（一般）,某院\nok@bad.test,丙,渔业,\n";
        using var browser = await OfficeAsync();
        var preview = await browser.SendFilesAsync(await browser.OpenAsync(Home + "/import?scheme=AY"), "form[enctype]", [("file", "experts.csv", Encoding.UTF8.GetBytes(text))]);

        var rows = preview.QuerySelectorAll("tbody tr").Select(row => (Line: row.QuerySelector("td")!.TextContent, Faults: row.QuerySelectorAll("li").Length)).ToList();
        Assert.Equal([("2", 0), ("3", 1), ("4", 3)], rows);
        Assert.Null(preview.QuerySelector("form[action$=take-in]"));
        Assert.Null((await portal.Flow.Get<ExpertDesk>().PoolAsync("AY", default)).FindByMailbox("ok@bad.test"));

        var headless = await browser.SendFilesAsync(preview, "form[enctype]", [("file", "experts.csv", "a,b\n1,2\n"u8.ToArray())]);
        Assert.Contains("第一行缺少列：邮箱、姓名、行业、工作单位", headless.QuerySelector(".notice-error")!.TextContent);
    }

    [Fact]
    public async Task Export_OfThePool_CanBeImportedAgainAndRunsNoFormula()
    {
        var office = await portal.Flow.PersonAsync(People.Office);
        AwardFlow.Value(await portal.Flow.Get<ExpertDesk>().AddAsync(
            "AY", ExpertDraft.Empty with { Email = "formula@export.test", Name = "=SUM(A1)", Employer = "某院", Sectors = ["industry"], Speciality = "+过程" }, office, default));
        using var browser = await OfficeAsync();

        var bytes = await browser.Client.GetByteArrayAsync(Home + "/export?scheme=AY");

        Assert.True(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble));
        Assert.Contains("'=SUM(A1)", Encoding.UTF8.GetString(bytes));
        var again = AwardFlow.Value(await portal.Flow.Get<ExpertDesk>().PreviewAsync("AY", bytes, default));
        Assert.True(again.CanImport);
        Assert.All(again.Lines, line => Assert.NotNull(line.Known));
        Assert.Equal("=SUM(A1)", again.Lines.Single(line => line.Draft.Email == "formula@export.test").Draft.Name);
    }

    private Task<Browser> OfficeAsync() => portal.SignedInAsync(People.Office, Roles.Office);
}
