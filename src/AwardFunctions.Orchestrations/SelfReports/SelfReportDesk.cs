using AwardFunctions.Domain.Honours;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Documents;
using AwardFunctions.Orchestrations.Holders;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.Orchestrations.Signals;

namespace AwardFunctions.Orchestrations.SelfReports;

/// <summary>What holders do with their yearly self-reports: begin, fill in, hand in.</summary>
public sealed class SelfReportDesk(
    HolderDesk holders, SelfReportBook book, ApplicationBook fields, AttachmentDesk attachments, SignalDesk signals, TimeProvider time)
{
    private const int MaxValue = 20_000;
    private static readonly Refusal Unknown = Refusal.NotFound("这项荣誉不需要这一年的自评报告。", "This honour owes no self-report on that year.");

    /// <summary>The self-reports that an honour owes up to today and the next one, newest first; none where the scheme asks for none.</summary>
    public async Task<IReadOnlyList<SelfReportDue>> ListAsync(HeldHonour held, CancellationToken cancellationToken)
    {
        if (held.Scheme.SelfReport is not { } rule)
            return [];
        var reports = (await book.ListAsync(held.Honour.CertificateNumber, cancellationToken)).ToDictionary(report => report.Year);
        return
        [
            .. Enumerable.Range(held.Honour.DecidedOn.Year, held.Today.Year + 2 - held.Honour.DecidedOn.Year)
                .SelectMany(year => DutyCalendar.Of(held.Scheme, held.Honour.TierId, held.Honour.DecidedOn, held.Honour.ValidUntil, year))
                .Where(due => due.Duty.Id == rule.Duty)
                .Select(due => new SelfReportDue(due.On.Year - 1, due, reports.GetValueOrDefault(due.On.Year - 1)))
                .OrderByDescending(owed => owed.Year),
        ];
    }

    /// <summary>The report on a year, for its holder, the office and whoever watches over it.</summary>
    public async Task<Outcome<SelfReportView>> OpenAsync(string certificateNumber, int year, AccountRecord person, CancellationToken cancellationToken)
    {
        var opened = await holders.OpenAsync(certificateNumber, person, cancellationToken);
        if (opened.Refusal is { } refusal)
            return refusal;
        var (held, owed) = (opened.Value, await ListAsync(opened.Value, cancellationToken));
        if (owed.FirstOrDefault(one => one.Year == year) is not { } due)
            return Unknown;
        // The list's copy follows the report itself.
        var read = await book.FindAsync(SelfReportRecord.IdOf(held.Honour.CertificateNumber, year), cancellationToken);
        return await ViewAsync(held, due with { Report = read?.Value }, owed, cancellationToken);
    }

    /// <summary>Begins a report; what earlier ones say is taken over. One that was begun already is simply opened.</summary>
    public async Task<Outcome<SelfReportRecord>> BeginAsync(string certificateNumber, int year, AccountRecord person, CancellationToken cancellationToken)
    {
        var opened = await OpenAsync(certificateNumber, year, person, cancellationToken);
        if (opened.Refusal is { } refusal)
            return refusal;
        var view = opened.Value;
        if (view.Owed.Report is { } begun && view.Held.IsHolder)
            return begun;
        var duty = view.Owed.Due.Duty;
        if (!view.CanBegin)
            return Closed(view, new($"自评报告自{DayText.Zh(view.Owed.Due.From)}起填写。", $"The report can be filled in from {DayText.En(view.Owed.Due.From)} on."));
        var now = time.GetUtcNow();
        var report = new SelfReportRecord(
            SelfReportRecord.IdOf(view.Held.Honour.CertificateNumber, year), view.Held.Honour.CertificateNumber, view.Held.Honour.CycleId, view.Held.Honour.Holder,
            duty.Id, year, view.Owed.Due.On, duty.StatutoryDate, SelfReportState.Draft, 0, now);
        var known = ReportFigures.TakenOver(view.Rule, year, await EarlierAsync(await ListAsync(view.Held, cancellationToken), year, cancellationToken));
        return await signals.AroundAsync(
            null,
            () => book.BeginAsync(report, known, [Promise(view, report, "begun", now, person, "开始填写", "begins").AsChange()], cancellationToken),
            cancellationToken,
            Partitions.Application(report.Id));
    }

    /// <summary>
    /// Saves one field. A value that is malformed is saved all the same and shown as such; a field that someone else saved meanwhile is refused
    /// with what they saved.
    /// </summary>
    /// <param name="certificateNumber">The honour.</param>
    /// <param name="year">The calendar year the report is on.</param>
    /// <param name="fieldId">A section, or a field of <see cref="ReportFigures"/>.</param>
    /// <param name="value">The value; at most 20,000 characters.</param>
    /// <param name="etag">What the field was read at; null where it was never saved.</param>
    /// <param name="person">Who.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<Outcome<FieldSaved>> SaveFieldAsync(
        string certificateNumber, int year, string fieldId, string value, string? etag, AccountRecord person, CancellationToken cancellationToken)
    {
        var opened = await OpenAsync(certificateNumber, year, person, cancellationToken);
        if (opened.Refusal is { } refusal)
            return refusal;
        var view = opened.Value;
        if (!view.CanChange)
            return Closed(view, NotOpen);
        if (!ReportFigures.FieldsOf(view.Rule, year).Contains(fieldId))
            return Refusal.NotFound($"没有这个字段：{fieldId}", $"There is no such field: {fieldId}");
        if (value.Length > MaxValue)
            return Refusal.Invalid(fieldId, "内容过长。", "The text is too long.");
        var reportId = view.Owed.Report!.Id;
        try
        {
            var now = time.GetUtcNow();
            return new FieldSaved(await fields.SaveFieldAsync(reportId, fieldId, etag, new FieldRecord(value, person.Email, now), cancellationToken), now);
        }
        catch (RecordConflictException)
        {
            var theirs = await fields.FieldAsync(reportId, fieldId, cancellationToken);
            return theirs is not null && theirs.Value.Value == value
                ? new FieldSaved(theirs.ETag, theirs.Value.SavedAt)
                : new Refusal(
                    RefusalKind.Conflict,
                    new($"该字段已在别处修改为：{theirs?.Value.Value}", $"This field was changed elsewhere to: {theirs?.Value.Value}"), fieldId);
        }
    }

    /// <summary>Hands a report in, late or in time; the office is asked to accept it.</summary>
    public async Task<Outcome<SelfReportRecord>> SubmitAsync(string certificateNumber, int year, AccountRecord person, CancellationToken cancellationToken)
    {
        var opened = await OpenAsync(certificateNumber, year, person, cancellationToken);
        if (opened.Refusal is { } refusal)
            return refusal;
        var view = opened.Value;
        if (!view.CanChange || await book.FindAsync(view.Owed.Report!.Id, cancellationToken) is not { Value.IsOpen: true } read)
            return Closed(view, NotOpen);
        if (view.Missing.Count > 0)
            return RefusalOf(view.Missing);
        var now = time.GetUtcNow();
        var submitted = read.Value with
        {
            State = SelfReportState.Submitted,
            Round = read.Value.Round + 1,
            HandedInOn = read.Value.HandedInOn ?? view.Held.Today,
            SubmittedAt = now,
            SubmittedBy = person.Email,
            CorrectBy = null,
        };
        var start = new SelfReportStart(submitted.CycleId, submitted.Id, submitted.Round, submitted.ApprovalId(StageOf(view.Held.Scheme)));
        try
        {
            return await signals.AroundStartAsync(
                nameof(ReviewSelfReport), Instances.SelfReport(submitted.Id, submitted.Round), start,
                async () =>
                {
                    await book.ReplaceAsync(
                        read, submitted, [Promise(view, submitted, $"submitted|{submitted.Round}", now, person, "提交", "hands in").AsChange()], cancellationToken);
                    return submitted;
                },
                cancellationToken,
                Partitions.Application(submitted.Id));
        }
        catch (RecordConflictException)
        {
            return Refusal.Conflict("报告刚刚在别处被提交或修改，请刷新页面。", "It was handed in or changed elsewhere just now; please reload.", CitationOf(view));
        }
    }

    /// <summary>The stage under which the decisions on what holders owe are kept: the last of the honour's own cycle.</summary>
    internal static string StageOf(Scheme scheme) => scheme.Stages[^1].Id;

    private static readonly LocalizedText NotOpen = new("报告已经提交，正在审核或已被接受，不能修改。", "It has been handed in and can't be changed any more.");

    private async Task<SelfReportView> ViewAsync(HeldHonour held, SelfReportDue due, IReadOnlyList<SelfReportDue> all, CancellationToken cancellationToken)
    {
        var rule = held.Scheme.SelfReport!;
        if (due.Report is not { } report)
            return new SelfReportView(held, rule, due, new Dictionary<string, Versioned<FieldRecord>>(), [], [], []);
        var saved = await fields.FieldsAsync(report.Id, cancellationToken);
        var values = saved.ToDictionary(field => field.Key, field => field.Value.Value.Value, StringComparer.Ordinal);
        var files = await attachments.ListAsync(report.Id, cancellationToken);
        return new SelfReportView(
            held, rule, due, saved, files,
            ReportFigures.TrendsOf(rule, due.Year, values, await EarlierAsync(all, due.Year, cancellationToken)),
            ReportFigures.Check(held.Scheme, rule, due.Year, values, [.. files.Select(file => file.RequirementId).Distinct()]));
    }

    /// <summary>What the reports on earlier years say that were handed in, by year.</summary>
    private async Task<IReadOnlyDictionary<int, IReadOnlyDictionary<string, string>>> EarlierAsync(
        IReadOnlyList<SelfReportDue> all, int year, CancellationToken cancellationToken)
    {
        var earlier = new Dictionary<int, IReadOnlyDictionary<string, string>>();
        foreach (var one in all.Where(one => one.Year < year && one.Report?.HandedInOn is not null))
        {
            earlier[one.Year] = (await fields.FieldsAsync(one.Report!.Id, cancellationToken))
                .ToDictionary(field => field.Key, field => field.Value.Value.Value, StringComparer.Ordinal);
        }

        return earlier;
    }

    private static Audit.PromisedEntry Promise(
        SelfReportView view, SelfReportRecord report, string step, DateTimeOffset at, AccountRecord person, string zh, string en) =>
        CycleJournal.Promise(
            view.Held.Dossier, at, person.Email, $"self-report.{step.Split('|')[0]}",
            new($"{report.Holder}{zh}{report.Year}年度自评报告{(report.IsLate ? "（逾期）" : "")}", $"{report.Holder} {en} the self-report on {report.Year}{(report.IsLate ? ", late" : "")}"),
            view.Owed.Due.Duty.Article, view.Held.Honour.ApplicationId, $"self-report|{report.Id}|{step}");

    private static Refusal Closed(SelfReportView view, LocalizedText reason) =>
        !view.Held.IsHolder ? Refusal.Forbidden("自评报告由获奖者填写。", "The holder fills in the self-report.")
        : view.Held.Honour.State == HonourState.Revoked ? Refusal.Conflict("荣誉已被撤销，不再需要自评报告。", "The honour was revoked: no self-report is owed any more.", CitationOf(view))
        : Refusal.Conflict(reason.Zh, reason.En, CitationOf(view));

    private static Citation CitationOf(SelfReportView view) => view.Held.Scheme.Cite(view.Owed.Due.Duty.Article);

    private static Refusal RefusalOf(IReadOnlyList<Finding> missing)
    {
        var all = missing.Select(one => new Refusal(RefusalKind.Invalid, one.Reason, one.Subject, one.Citation)).ToList();
        return all[0] with { Others = all[1..] };
    }
}
