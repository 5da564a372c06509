using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Committee;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Publicity;

namespace AwardFunctions.Standalone.Demo;

/// <summary>
/// A whole cycle of Anyang County's award, from the announcement before Spring Festival 2026 to the honours at the end of May.
/// </summary>
internal sealed class FirstCycle(Play play)
{
    public const string SchemeCode = "AY";
    public const string Id = "AY-2026";
    private readonly Applicants applicants = new(play);
    private readonly Experts experts = new(play);
    private string foundry = "", mill = "", parts = "", farm = "", builder = "", trader = "";

    public async Task RunAsync()
    {
        await AnnounceAsync();
        await ApplyBeforeTheFestivalAsync();
        await ApplyAfterTheFestivalAsync();
        await ReviewAsync();
        await ResolveAsync();
        await PublishAsync();
        await ConferAsync();
    }

    private async Task AnnounceAsync()
    {
        await play.UntilAsync(2026, 2, 3, 9, 30);
        foreach (var member in Cast.Committee)
            DemoException.Unless(await play.Get<CommitteeDesk>().PutAsync("AY", member, await play.AccountAsync(Cast.Clerk.Email), play.Cancelled));
        await play.PlanAsync(new NewCycle("AY", 2026, new DateOnly(2026, 2, 4), new DateOnly(2026, 2, 9), new DateOnly(2026, 3, 6)));
        await play.UntilAsync(2026, 2, 4, 10, 0);
        await play.DecideAsync(
            Cast.Clerk, "announcement", DecisionActions.Posted, "",
            ("posted:media", "2026-02-04"), ("link:media", "《安阳县报》第3版"), ("posted:website", "2026-02-04"), ("link:website", "https://www.anyang.example/notice/2026-02-04"));
    }

    private async Task ApplyBeforeTheFestivalAsync()
    {
        await play.UntilAsync(2026, 2, 9, 9, 10);
        farm = await ApplyAsync(Enterprises.Farm);
        await play.UntilAsync(2026, 2, 10, 14, 0);
        foundry = await ApplyAsync(Enterprises.Foundry);
        await play.UntilAsync(2026, 2, 12, 10, 5);
        await applicants.SubmitAsync(farm, Enterprises.Farm);
        await play.UntilAsync(2026, 2, 12, 16, 20);
        await applicants.SubmitAsync(foundry, Enterprises.Foundry);

        // Five working days from Friday 13 February, over Spring Festival: until 27 February.
        await play.UntilAsync(2026, 2, 13, 11, 0);
        await play.DecideAsync(
            Cast.Clerk, farm, DecisionActions.Return, "所附龙头企业证明已过有效期，请补交现行有效的证明。", ("items", "agriculture-leader-copy"));
    }

    private async Task ApplyAfterTheFestivalAsync()
    {
        await play.UntilAsync(2026, 2, 24, 9, 30);
        await play.DecideAsync(Cast.Clerk, foundry, DecisionActions.Eligible);
        mill = await ApplyAsync(Enterprises.FlourMill);
        await play.UntilAsync(2026, 2, 25, 15, 45);
        await applicants.CorrectAsync(farm, Enterprises.Farm, "agriculture-leader-copy");
        await play.UntilAsync(2026, 2, 26, 9, 20);
        await applicants.SubmitAsync(mill, Enterprises.FlourMill);
        trader = await ApplyAsync(Enterprises.Trader);
        await play.UntilAsync(2026, 2, 27, 10, 30);
        await play.DecideAsync(Cast.Clerk, farm, DecisionActions.Eligible);
        await applicants.SubmitAsync(trader, Enterprises.Trader);
        await play.UntilAsync(2026, 3, 2, 10, 0);
        await play.DecideAsync(Cast.Clerk, mill, DecisionActions.Eligible);

        // Five working days: until Monday 9 March. Nothing will come.
        await play.DecideAsync(Cast.Clerk, trader, DecisionActions.Return, "服务标准体系只有目录，请补交体系文件和实施证据。", ("items", "services-system-copy"));
        await play.UntilAsync(2026, 3, 4, 14, 30);
        parts = await ApplyAsync(Enterprises.PartsMaker);
        await play.UntilAsync(2026, 3, 5, 16, 0);
        await applicants.SubmitAsync(parts, Enterprises.PartsMaker);
        builder = await ApplyAsync(Enterprises.Builder);
        await play.UntilAsync(2026, 3, 6, 23, 40);
        await applicants.SubmitAsync(builder, Enterprises.Builder);
        await play.UntilAsync(2026, 3, 9, 11, 0);
        await play.DecideAsync(Cast.Clerk, parts, DecisionActions.Eligible);
        await play.UntilAsync(2026, 3, 11, 15, 0);
        await play.DecideAsync(
            Cast.Clerk, builder, DecisionActions.Refuse, "所附省优工程证书为2021年11月颁发，不在申报截止日前3年之内。", ("articles", "8.3.2"));
    }

    private async Task ReviewAsync()
    {
        await play.UntilAsync(2026, 3, 12, 9, 0);
        await experts.NameGroupAsync("material-review");
        foreach (var (reviewer, day) in Cast.Reviewers.Zip([16, 17, 18]))
        {
            await play.UntilAsync(2026, 3, day, 16, 30);
            await experts.ScoreAllAsync("material-review", reviewer);
        }

        await experts.ConcludeAsync("material-review");

        await play.UntilAsync(2026, 3, 19, 9, 0);
        await experts.NameGroupAsync("site-review");
        foreach (var (reviewer, day) in Cast.Reviewers.Zip([26, 27, 30]))
        {
            await play.UntilAsync(2026, 3, day, 17, 0);
            await experts.ScoreAllAsync("site-review", reviewer);
        }

        await experts.ConcludeAsync("site-review");
    }

    private async Task ResolveAsync()
    {
        await play.UntilAsync(2026, 3, 31, 10, 0);
        await play.DecideByMailAsync(Cast.Reviewers[0], "ranking", DecisionActions.Confirm, ("candidates", string.Join(',', foundry, mill, parts, farm)));
        await play.UntilAsync(2026, 4, 8, 11, 30);
        await play.DecideAsync(
            Cast.Chair, "deliberation", DecisionActions.Resolve, "",
            ("meetingDate", "2026-04-08"), ("meetingPlace", "县政府第二会议室"), ("present", string.Join(',', Cast.Committee.Take(8).Select(member => member.Email))),
            ("minutes", "会议听取了评审办关于评审情况的汇报，逐家审议后表决。"),
            ($"tier:{foundry}", "award"), ($"yes:{foundry}", "8"), ($"tier:{mill}", "award"), ($"yes:{mill}", "7"), ($"abstain:{mill}", "1"),
            ($"tier:{parts}", "nominee"), ($"yes:{parts}", "6"), ($"no:{parts}", "2"), ($"tier:{farm}", "none"), ($"yes:{farm}", "2"), ($"no:{farm}", "6"));
        await play.UntilAsync(2026, 4, 10, 8, 40);
        await play.DecideByMailAsync(Cast.DeputyHead, "deputy-head", DecisionActions.Approve);
        await play.UntilAsync(2026, 4, 17, 16, 0);
        await play.DecideAsync(Cast.Government, "standing-meeting", DecisionActions.Approve, "", ("meeting", "县政府第42次常务会议"));
    }

    private async Task PublishAsync()
    {
        // Fourteen days from Monday 20 April end on 4 May, within Labour Day's holiday: they run until Wednesday 6 May.
        await play.UntilAsync(2026, 4, 20, 9, 0);
        await play.DecideAsync(
            Cast.Clerk, "publicity", DecisionActions.Posted, "",
            ("posted:news-media", "2026-04-20"), ("link:news-media", "《安阳县报》第2版"));
        await play.UntilAsync(2026, 4, 28, 20, 15);
        await ObjectAsync();
        await play.UntilAsync(2026, 5, 7, 9, 0);
    }

    private async Task ObjectAsync()
    {
        var desk = play.Get<PublicityDesk>();
        var list = (await desk.CurrentAsync(play.Cancelled)).Single();
        var photo = Papers.WriteEvidence("情况反映", "反映人在超市购买的该公司挂面，外包装生产日期模糊不清，附照片说明。");
        DemoException.Unless(await desk.ObjectAsync(
            new ObjectionForm(list.Publicity.Id, mill, "秦女士", "qin@citizens.example", "该公司挂面外包装生产日期模糊，怀疑产品追溯不完整，请核查。"),
            [new EvidenceFile("情况反映.pdf", photo.Length, photo, () => new MemoryStream(photo))], play.Cancelled));
        await play.RestAsync();
    }

    private async Task ConferAsync()
    {
        await play.UntilAsync(2026, 5, 11, 15, 0);
        await ConferAsync("安县政〔2026〕16号", "2026-05-11");
        await play.UntilAsync(2026, 5, 13, 10, 0);
        await play.DecideAsync(
            Cast.Clerk, (await play.Get<PublicityDesk>().ObjectionsAsync(play.CycleId, play.Cancelled)).Single().Id, DecisionActions.Dismiss,
            "经现场核查，该批次挂面喷码设备短时故障，企业已于出厂后第2天召回更换，批次追溯记录完整，异议不成立。");
        await play.UntilAsync(2026, 5, 20, 15, 0);
        await ConferAsync("安县政〔2026〕18号", "2026-05-20");
        await play.UntilAsync(2026, 5, 28, 10, 0);
        await play.DecideAsync(Cast.Government, "hand-over", DecisionActions.HandedOver, "", ("handedOverOn", "2026-05-28"));
        await play.DecideAsync(Cast.Government, "hand-over", DecisionActions.HandedOver, "", ("handedOverOn", "2026-05-28"));
    }

    private Task ConferAsync(string number, string date) => play.DecideByMailAsync(
        Cast.Government, "decision", DecisionActions.Confer, ("documentNumber", number), ("documentDate", date));

    private async Task<string> ApplyAsync(Enterprise enterprise)
    {
        var application = await applicants.BeginAsync(enterprise);
        await applicants.FillInAsync(application, enterprise);
        await applicants.ScoreAsync(application, enterprise);
        await applicants.AttachAllAsync(application, enterprise);
        return application;
    }
}
