using System.Globalization;
using AwardFunctions.Domain.Honours;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Documents;
using AwardFunctions.Orchestrations.Honours;
using AwardFunctions.Orchestrations.Mail;
using AwardFunctions.Orchestrations.Outcomes;

namespace AwardFunctions.Orchestrations.SelfReports;

/// <summary>The office accepts a holder's self-report, or returns it with reasons and a day.</summary>
public sealed class SelfReportDecision(SelfReportBook book, HonourBook honours, ApplicationBook fields, AttachmentDesk attachments, TimeProvider time) : IDecisionKind
{
    internal const string CorrectBy = "correctBy";

    public string Kind => DecisionKinds.SelfReport;

    public async Task<DecisionSheet> ComposeAsync(ApprovalOrder order, CycleDossier dossier, CancellationToken cancellationToken)
    {
        var report = (await book.FindAsync(order.SubjectId, cancellationToken))!.Value;
        var (scheme, rule) = (dossier.Scheme, dossier.Scheme.SelfReport!);
        var duty = scheme.Duties.First(one => one.Id == report.DutyId);
        var values = (await fields.FieldsAsync(report.Id, cancellationToken)).ToDictionary(field => field.Key, field => field.Value.Value.Value, StringComparer.Ordinal);
        var files = await attachments.ListAsync(report.Id, cancellationToken);
        return new DecisionSheet(
            new($"{report.Year}年度自评报告：{report.Holder}", $"Self-report on {report.Year}: {report.Holder}"),
            new("获奖者提交了年度自评报告，请审阅后接受，或退回补充并说明理由。", "The holder has handed in its yearly self-report: please accept it, or return it with reasons."),
            OfficeOf(scheme), duty.Article, rule.Check.Duration,
            [
                new MailFact(new("证书编号", "Certificate"), new(report.CertificateNumber, report.CertificateNumber)),
                new MailFact(new("应交日期", "Due"), DayText.Of(report.Due)),
                new MailFact(new("提交日期", "Handed in"), HandedIn(report)),
                .. ReportFigures.TrendsOf(rule, report.Year, values, new Dictionary<int, IReadOnlyDictionary<string, string>>()).Select(FactOf),
                new MailFact(
                    new("材料", "Documents"),
                    new(string.Join("、", files.Select(file => file.FileName)), string.Join(", ", files.Select(file => file.FileName)))),
            ],
            [],
            [
                new DecisionAction(DecisionActions.Accept, new("接受", "Accept")),
                new DecisionAction(DecisionActions.Return, new("退回补充", "Return"), NeedsReason: true, IsRefusal: true),
            ],
            [
                new DecisionInput(
                    CorrectBy, new("补充期限", "To be handed in again by"), DecisionInputKind.Date, duty.Article, true, [DecisionActions.Return], [],
                    Hint: new("含当日。", "Inclusive.")),
            ],
            SelfReportRecord.PathOf(report.CertificateNumber, report.Year));
    }

    /// <summary>A revoked honour owes no report.</summary>
    public async Task<DecisionMade?> MootAsync(ApprovalOrder order, CancellationToken cancellationToken) =>
        await book.FindAsync(order.SubjectId, cancellationToken) is { Value: var report }
        && await honours.FindAsync(report.CertificateNumber, cancellationToken) is { State: HonourState.Revoked }
            ? new DecisionMade(DecisionActions.Recalled, "荣誉已被撤销。", new Dictionary<string, string>(), CycleJournal.System, "", null, time.GetUtcNow(), "portal")
            : null;

    public Task<Refusal?> CheckAsync(ApprovalRecord approval, DecisionMade decision, CycleDossier dossier, CancellationToken cancellationToken) =>
        Task.FromResult(
            decision.Action == DecisionActions.Return && DayOf(decision) <= dossier.Zone.DayOf(decision.At)
                ? Refusal.Invalid(CorrectBy, "补充期限须在今天之后。", "The day must lie after today.", dossier.Scheme.Cite(approval.Sheet.Article))
                : null);

    /// <summary>The party that acts for the office.</summary>
    internal static string OfficeOf(Scheme scheme) => (scheme.Parties.FirstOrDefault(party => party.Role == Roles.Office) ?? scheme.Parties[0]).Id;

    /// <summary>The day that a returned report names.</summary>
    internal static DateOnly DayOf(DecisionMade made) => DateOnly.ParseExact(made.Values[CorrectBy], "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static LocalizedText HandedIn(SelfReportRecord report)
    {
        var day = DayText.Of(report.HandedInOn!.Value);
        return !report.IsLate ? day
            : report.Statutory ? new($"{day.Zh}（逾期）", $"{day.En} (late)")
            : new($"{day.Zh}（晚于建议日期）", $"{day.En} (after the day asked for)");
    }

    private static MailFact FactOf(ReportTrend trend)
    {
        var years = string.Join("，", trend.Points.Select(point => $"{point.Year}：{Number(point.Value)}"));
        var benchmark = trend.Benchmark is { } value ? $"（标杆 {Number(value)}）" : "";
        var benchmarkEn = trend.Benchmark is { } same ? $" (benchmark {Number(same)})" : "";
        return new MailFact(
            new($"{trend.Figure.Name.Zh}（{trend.Figure.Unit.Zh}）", $"{trend.Figure.Name.En} ({trend.Figure.Unit.En})"),
            new(years + benchmark, years.Replace("，", ", ", StringComparison.Ordinal).Replace("：", ": ", StringComparison.Ordinal) + benchmarkEn));
    }

    private static string Number(decimal value) => value.ToString("#,0.####", CultureInfo.InvariantCulture);
}
