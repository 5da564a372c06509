using AwardFunctions.Domain.Review;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Experts;
using AwardFunctions.Orchestrations.Honours;
using AwardFunctions.Orchestrations.Reviews;
using AwardFunctions.Portal.Exports;
using AwardFunctions.Portal.Http;
using AwardFunctions.Portal.Pages.Public.Honours;

namespace AwardFunctions.Portal.Pages.Office.Exports;

/// <summary>The lists of a cycle as tables.</summary>
internal static class CycleTables
{
    private static readonly Dictionary<string, Func<PortalContext, CycleDossier, Task<ExportTable>>> Tables = new(StringComparer.Ordinal)
    {
        ["applications"] = ApplicationsAsync,
        ["ranking"] = RankingAsync,
        ["proposed"] = ProposedAsync,
        ["honours"] = HonoursAsync,
        ["experts"] = ExpertsAsync,
    };

    public static async Task<ExportTable?> FindAsync(string name, PortalContext context, CycleDossier dossier) =>
        Tables.TryGetValue(name, out var table) ? await table(context, dossier) : null;

    private static async Task<ExportTable> ApplicationsAsync(PortalContext context, CycleDossier dossier)
    {
        var all = await context.Get<ApplicationDesk>().ListAsync(dossier.Cycle.Id, context.Aborted);
        return Table(
            dossier, "applications", new("申报", "Applications"),
            [new(new("编号", "Number"), 16), new(new("单位", "Applicant"), 36), new(new("统一社会信用代码", "Credit code"), 22), new(new("类别", "Sector"), 14), new(new("状态", "State"), 12), new(new("提交时间", "Submitted"), 18)],
            all.Select(one => (IReadOnlyList<object?>)
            [
                one.Id, one.Name, one.CreditCode, dossier.Scheme.Sectors.FirstOrDefault(sector => sector.Id == one.Sector) is { } sector ? context.In(sector.Name) : one.Sector,
                context.In(ApplicationStates.Of(one.State).Name), one.SubmittedAt,
            ]));
    }

    /// <summary>Every term of every score in columns of its own.</summary>
    private static async Task<ExportTable> RankingAsync(PortalContext context, CycleDossier dossier)
    {
        var ranking = (await context.Get<ReviewDesk>().RankingAsync(dossier.Cycle.Id, context.Aborted)).Value;
        var components = dossier.Scheme.Scoring.Components;
        return Table(
            dossier, "ranking", new("综合排序", "Ranking"),
            [
                new(new("名次", "Place"), 8), new(new("编号", "Number"), 16), new(new("单位", "Applicant"), 36), new(new("综合得分", "Score"), 12),
                .. components.SelectMany(component => new ExportColumn[]
                {
                    new(new($"{component.Name.Zh}：得分", $"{component.Name.En}: score"), 16), new(new($"{component.Name.Zh}：权重%", $"{component.Name.En}: weight %"), 16),
                    new(new($"{component.Name.Zh}：折算", $"{component.Name.En}: points"), 16),
                }),
            ],
            ranking.Lines.Select(line => (IReadOnlyList<object?>)
            [
                line.Unit.Position, line.Unit.ApplicationId, line.Unit.Name, line.Score?.Total,
                .. components.SelectMany(component => line.Score?.Terms.FirstOrDefault(term => term.ComponentId == component.Id) is { } term
                    ? new object?[] { term.Score, term.Weight, term.Points }
                    : [null, null, null]),
            ]));
    }

    private static async Task<ExportTable> ProposedAsync(PortalContext context, CycleDossier dossier)
    {
        var units = await context.Get<UnitList>().OfAsync(dossier.Cycle.Id, null, context.Aborted);
        return Table(
            dossier, "proposed", new("拟奖名单", "Proposed list"),
            [new(new("名次", "Place"), 8), new(new("编号", "Number"), 16), new(new("单位", "Unit"), 36), new(new("综合得分", "Score"), 12), new(new("拟授奖项", "Tier"), 24), new(new("复评", "Renewal"), 8), new(new("状态", "State"), 14)],
            units.Where(unit => unit.TierId is not null).Select(unit => (IReadOnlyList<object?>)
            [
                unit.Position, unit.ApplicationId, unit.Name, unit.Score, context.In(dossier.Scheme.TierOf(unit.TierId!).Name),
                unit.Renewal ? context.In(new("是", "yes")) : context.In(new("否", "no")), context.In(UnitStates.Of(unit.State).Name),
            ]));
    }

    private static async Task<ExportTable> HonoursAsync(PortalContext context, CycleDossier dossier)
    {
        var today = OfficeDoor.Today(context, dossier);
        var honours = (await context.Get<HonourDesk>().ListAsync(context.Aborted)).Where(honour => honour.CycleId == dossier.Cycle.Id);
        return Table(
            dossier, "honours", new("授予的荣誉", "Honours"),
            [
                new(new("证书编号", "Certificate"), 24), new(new("获奖者", "Holder"), 36), new(new("统一社会信用代码", "Credit code"), 22), new(new("荣誉", "Honour"), 30), new(new("文号", "Document"), 22),
                new(new("成文日期", "Decided"), 12), new(new("有效期至", "Valid until"), 12), new(new("状态", "State"), 10), new(new("奖金（元）", "Prize (CNY)"), 12),
                new(new("支付审批", "Payment approved"), 12), new(new("支付日期", "Paid"), 12), new(new("颁发日期", "Handed over"), 12),
            ],
            honours.Select(honour => (IReadOnlyList<object?>)
            [
                honour.CertificateNumber, honour.Holder, honour.PublicCode, context.In(honour.Title), honour.DocumentNumber, honour.DecidedOn, honour.ValidUntil,
                context.In(HonourStates.Of(honour, today).Text), honour.Prize, honour.PaymentApprovedOn, honour.PaidOn, honour.HandedOverOn,
            ]));
    }

    /// <summary>The pool of the regulation, with the agreement of the cycle's year.</summary>
    private static async Task<ExportTable> ExpertsAsync(PortalContext context, CycleDossier dossier)
    {
        var pool = await context.Get<ExpertDesk>().PoolAsync(dossier.Scheme.Code, context.Aborted);
        return Table(
            dossier, "experts", new("专家库", "Experts"),
            [
                new(new("编号", "Number"), 10), new(new("姓名", "Name"), 14), new(new("邮箱", "Mailbox"), 30), new(new("工作单位", "Employer"), 36), new(new("单位信用代码", "Employer's code"), 22),
                new(new("行业", "Sectors"), 24), new(new("专长", "Speciality"), 30), new(new("资质", "Qualification"), 24), new(new("参评起始年", "Reviewer since"), 12), new(new("本年度协议", "Agreement of the year"), 14), new(new("状态", "Standing"), 12),
            ],
            pool.Experts.Select(expert => (IReadOnlyList<object?>)
            [
                expert.Id, expert.Name, expert.Email, expert.Employer, expert.EmployerCode,
                string.Join('、', expert.Sectors.Select(id => dossier.Scheme.Sectors.FirstOrDefault(sector => sector.Id == id) is { } sector ? context.In(sector.Name) : id)),
                expert.Speciality, expert.Qualification, expert.ReviewerSince,
                context.In(expert.HasAgreement(dossier.Cycle.Edition) ? new("已签", "signed") : new("未签", "missing")),
                context.In(expert.Standing switch
                {
                    ExpertStanding.Active => new LocalizedText("正常", "active"),
                    ExpertStanding.Suspended => new LocalizedText("暂停", "suspended"),
                    _ => new LocalizedText("取消资格", "disqualified"),
                }),
            ]));
    }

    /// <summary>A draft says so in the name of the file and of its sheet.</summary>
    private static ExportTable Table(
        CycleDossier dossier, string name, LocalizedText title, IReadOnlyList<ExportColumn> columns, IEnumerable<IReadOnlyList<object?>> rows) =>
        dossier.Scheme.Instrument.IsDraft
            ? new($"{dossier.Cycle.Id}-{name}-征求意见稿-draft", new($"{title.Zh}（征求意见稿，未施行）", $"{title.En} (draft, not in force)"), columns, [.. rows])
            : new($"{dossier.Cycle.Id}-{name}", title, columns, [.. rows]);
}
