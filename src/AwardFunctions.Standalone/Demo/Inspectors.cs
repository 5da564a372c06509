using AwardFunctions.Domain.Honours;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Experts;
using AwardFunctions.Orchestrations.Honours;
using AwardFunctions.Orchestrations.Inspections;
using AwardFunctions.Orchestrations.Publicity;

namespace AwardFunctions.Standalone.Demo;

/// <summary>What office and experts do about a holder's yearly inspection, and what the holder is to put right.</summary>
internal sealed class Inspectors(Play play)
{
    /// <summary>An inspection that finds nothing to be put right.</summary>
    public Task PassAsync(HonourRecord honour, Enterprise enterprise, DateOnly today) => HoldAsync(honour, enterprise, today, null);

    /// <summary>An inspection that finds something; the office orders to put it right by a day.</summary>
    public async Task OrderAsync(HonourRecord honour, Enterprise enterprise, DateOnly today)
    {
        var signed = await HoldAsync(honour, enterprise, today, 1);
        DemoException.Unless(await play.Get<RectificationDesk>().OrderAsync(
            signed.Id, new RectificationDraft(signed.ToOrder(), "请补齐原料批次追溯记录，修订不合格品控制程序并组织培训。", null),
            await play.AccountAsync(Cast.Clerk.Email), play.Cancelled));
        await play.RestAsync();
    }

    /// <summary>Nothing was handed in by that day: the office proposes a measure, and returns its identity.</summary>
    public async Task FailAsync(HonourRecord honour, string measureId)
    {
        var clerk = await play.AccountAsync(Cast.Clerk.Email);
        var failed = (await play.Get<InspectionDesk>().OfOfficeAsync(clerk, play.Cancelled))
            .Single(view => view.Honour.CertificateNumber == honour.CertificateNumber && view.Inspection.Orders.Count > 0).Inspection;
        DemoException.Unless(await play.Get<FailureDesk>().ProposeAsync(failed.Id, 1, measureId, "整改到期未提交任何情况，也未提交年度自评报告。", clerk, play.Cancelled));
        await play.RestAsync();
    }

    private async Task<InspectionRecord> HoldAsync(HonourRecord honour, Enterprise enterprise, DateOnly today, int? wanting)
    {
        var (desk, clerk) = (play.Get<InspectionDesk>(), await play.AccountAsync(Cast.Clerk.Email));
        await EnterPoolAsync(honour.SchemeCode);
        var planned = DemoException.Unless(await desk.PlanAsync(new InspectionPlan(honour.CertificateNumber, today.Year, ""), clerk, play.Cancelled));
        var team = Cast.Reviewers.Select(reviewer => reviewer.Email).ToList();
        DemoException.Unless(await desk.NameTeamAsync(planned.Id, team, team[0], clerk, play.Cancelled));
        var day = today.AddDays(6);
        DemoException.Unless(await desk.ProposeDayAsync(planned.Id, day, "", clerk, play.Cancelled));
        DemoException.Unless(await desk.ConfirmDayAsync(planned.Id, "", await play.AccountAsync(enterprise.Email), play.Cancelled));
        await play.UntilAsync(day.Year, day.Month, day.Day, 16, 0);
        var view = DemoException.Unless(await desk.OpenAsync(planned.Id, await play.AccountAsync(team[0]), play.Cancelled));
        foreach (var (topic, place) in view.Rule.Topics.Select((topic, place) => (topic, place)))
        {
            var isWanting = place == wanting;
            DemoException.Unless(await play.Get<FindingDesk>().RecordAsync(
                planned.Id,
                new FindingDraft(
                    topic.Id, isWanting ? InspectionResult.ToRectify : InspectionResult.Conforming,
                    isWanting ? "抽查3批次原料，2批次追溯记录缺失；不合格品处置未按程序评审。" : "现场查阅记录并访谈，运行有效。", [PhotoOf(topic.Name, enterprise)]),
                await play.AccountAsync(team[place % team.Count]), play.Cancelled));
        }

        var signed = DemoException.Unless(await play.Get<FindingDesk>().SignAsync(
            planned.Id, wanting is null ? "卓越绩效管理持续有效，现场管理规范。" : "基础管理松懈，须限期整改。", await play.AccountAsync(team[0]), play.Cancelled));
        await play.RestAsync();
        return signed;
    }

    /// <summary>The experts stand in the pool, with their agreement of the year.</summary>
    private async Task EnterPoolAsync(string schemeCode)
    {
        var (desk, clerk) = (play.Get<ExpertDesk>(), await play.AccountAsync(Cast.Clerk.Email));
        var pool = await desk.PoolAsync(schemeCode, play.Cancelled);
        foreach (var reviewer in Cast.Reviewers.Where(reviewer => pool.FindByMailbox(reviewer.Email) is null))
        {
            var draft = ExpertDraft.Empty with
            {
                Email = reviewer.Email,
                Name = reviewer.Name,
                Sectors = ["industry", "food"],
                Employer = "安阳质量研究中心",
                AgreementYear = "2027",
                AgreementSignedOn = "2027-01-08",
            };
            DemoException.Unless(await desk.AddAsync(schemeCode, draft, clerk, play.Cancelled));
        }
    }

    private static EvidenceFile PhotoOf(LocalizedText topic, Enterprise enterprise)
    {
        var bytes = Papers.WriteEvidence(topic.Zh, $"{enterprise.Name}现场记录（{topic.Zh}）。");
        return new EvidenceFile($"{topic.Zh}.pdf", bytes.Length, bytes, () => new MemoryStream(bytes));
    }
}
