using System.Globalization;
using AwardFunctions.Domain.Review;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Publicity;
using AwardFunctions.Orchestrations.Signals;

namespace AwardFunctions.Orchestrations.Reviews;

/// <summary>Visits of a site review: their days, who was there, photos and documents. For the group and the office.</summary>
public sealed class VisitDesk(ReviewDesk reviews, ReviewBook book, EvidenceStore evidence, SignalDesk signals, TimeProvider time)
{
    private const int MaxEvidence = 50;
    private const int LongestVisitDays = 31;

    /// <summary>Records the days agreed on with an applicant; it is mailed them, with the team's names. Days out of the ordinary need a reason.</summary>
    public async Task<Outcome<VisitRecord>> ArrangeAsync(VisitPlan plan, AccountRecord by, CancellationToken cancellationToken)
    {
        var found = await FindAsync(plan.CycleId, plan.StageId, plan.ApplicationId, by, cancellationToken);
        if (found.Refusal is { } refusal)
            return refusal;
        var view = found.Value;
        var (stage, scheme) = (view.Stage, view.Dossier.Scheme);
        var citation = scheme.Cite(stage.Article);
        if (!MayArrange(view, by))
            return Refusal.Forbidden("由组长或评审办安排。", "The leader or the office arranges visits.");
        if (plan.Until < plan.From || plan.Until.DayNumber - plan.From.DayNumber >= LongestVisitDays)
            return Refusal.Invalid("until", "结束日期应不早于开始日期，且不超过31天。", "The last day is on or after the first, within 31 days.", citation);
        if (VisitRule.Unusual(stage, plan.From, plan.Until) is { } unusual && plan.Reason.Trim().Length is 0 or > 1000)
            return Refusal.Invalid("reason", $"{unusual.Zh}，请说明理由。", $"{unusual.En}; please give the reason.", citation);
        var now = time.GetUtcNow();
        var promise = CycleJournal.Promise(
            view.Dossier, now, by.Email, "visit.arranged",
            new($"{plan.ApplicationId}现场评审：{DayText.Zh(plan.From)}至{DayText.Zh(plan.Until)}{(plan.Reason.Trim().Length > 0 ? "。" + plan.Reason.Trim() : "")}", $"Visit to {plan.ApplicationId}: {DayText.En(plan.From)} to {DayText.En(plan.Until)}"),
            stage.Article, plan.ApplicationId, $"visit.arranged|{stage.Id}|{plan.ApplicationId}|{now.UtcTicks}");
        return (await signals.AroundAsync(
            view.Record?.InstanceId,
            () => book.UpdateVisitAsync(
                plan.CycleId, stage.Id, plan.ApplicationId,
                current => new VisitRecord(
                    stage.Id, plan.ApplicationId, plan.From, plan.Until, plan.Reason.Trim(), by.Email, now, Told: false,
                    current?.Attendance ?? new Dictionary<string, IReadOnlyList<string>>(), current?.Evidence ?? []),
                cancellationToken, promise.AsChange()),
            cancellationToken, Partitions.Cycle(plan.CycleId)))!;
    }

    /// <summary>Records who was there on each day; members and days that the visit does not have are left out.</summary>
    public async Task<Outcome<VisitRecord>> AttendAsync(
        string cycleId, string stageId, string applicationId, IReadOnlyDictionary<string, IReadOnlyList<string>> present, AccountRecord by,
        CancellationToken cancellationToken)
    {
        var found = await FindAsync(cycleId, stageId, applicationId, by, cancellationToken);
        if (found.Refusal is { } refusal)
            return refusal;
        var view = found.Value;
        if (!MayArrange(view, by))
            return Refusal.Forbidden("由组长或评审办登记。", "The leader or the office records attendance.");
        var members = view.Group!.Members.Select(member => member.Email).ToHashSet(StringComparer.Ordinal);
        var visit = await book.UpdateVisitAsync(
            cycleId, stageId, applicationId,
            current => current is null ? null : current with
            {
                Attendance = current.Days().Select(day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
                    .ToDictionary(day => day, day => (IReadOnlyList<string>)[.. present.GetValueOrDefault(day, []).Where(members.Contains)], StringComparer.Ordinal),
            },
            cancellationToken);
        return visit is null ? NotArranged(view) : visit;
    }

    /// <summary>Keeps a photo or document from the site.</summary>
    public async Task<Outcome<VisitRecord>> AddEvidenceAsync(
        string cycleId, string stageId, string applicationId, IReadOnlyList<EvidenceFile> files, AccountRecord by, CancellationToken cancellationToken)
    {
        var found = await FindAsync(cycleId, stageId, applicationId, by, cancellationToken);
        if (found.Refusal is { } refusal)
            return refusal;
        var view = found.Value;
        var citation = view.Dossier.Scheme.Cite(view.Stage.Article);
        if (await book.VisitAsync(cycleId, stageId, applicationId, cancellationToken) is not { } visit)
            return NotArranged(view);
        if (files.Count == 0)
            return Refusal.Invalid("evidence", "请选择文件。", "Please choose a file.", citation);
        if (visit.Evidence.Count + files.Count > MaxEvidence)
            return Refusal.Invalid("evidence", $"最多{MaxEvidence}件。", $"At most {MaxEvidence} files.", citation);
        var stored = await evidence.StoreAsync(files, citation, cancellationToken);
        if (stored.Refusal is { } unfit)
            return unfit;
        return (await book.UpdateVisitAsync(
            cycleId, stageId, applicationId, current => current! with { Evidence = [.. current.Evidence, .. stored.Value] }, cancellationToken))!;
    }

    /// <summary>Opens a photo or document; whoever asked disposes of its stream.</summary>
    public async Task<Outcome<(EvidenceDocument Document, Stream Content)>> OpenEvidenceAsync(
        string cycleId, string stageId, string applicationId, string documentId, AccountRecord by, CancellationToken cancellationToken)
    {
        var found = await FindAsync(cycleId, stageId, applicationId, by, cancellationToken, changes: false);
        if (found.Refusal is { } refusal)
            return refusal;
        var visit = await book.VisitAsync(cycleId, stageId, applicationId, cancellationToken);
        return visit?.Evidence.FirstOrDefault(one => one.DocumentId == documentId) is { } document
            && await evidence.OpenAsync(document, cancellationToken) is { } content
            ? (document, content)
            : Refusal.NotFound("没有这份文件。", "There is no such file.");
    }

    private static bool MayArrange(ReviewView view, AccountRecord by) =>
        by.HasRole(Roles.Office, view.Dossier.Scheme.Code) || view.Group?.IsLedBy(by.Email) == true;

    private async Task<Outcome<ReviewView>> FindAsync(
        string cycleId, string stageId, string applicationId, AccountRecord by, CancellationToken cancellationToken, bool changes = true)
    {
        var opened = await reviews.OpenInsideAsync(cycleId, stageId, by, cancellationToken);
        if (opened.Refusal is not null)
            return opened;
        var view = opened.Value;
        if (!view.Stage.IsOnSite || view.Units.All(unit => unit.ApplicationId != applicationId))
            return Refusal.NotFound("没有这项现场评审。", "There is no such visit.");
        if (changes && view.Group is null)
            return Refusal.Conflict("评审组尚未确定。", "The group is not named yet.", view.Dossier.Scheme.Cite(view.Stage.Article));
        return changes && !view.IsOpen ? Refusal.Conflict("本环节未在进行。", "This stage is not open.", view.Dossier.Scheme.Cite(view.Stage.Article)) : view;
    }

    private static Refusal NotArranged(ReviewView view) =>
        Refusal.Conflict("请先登记现场评审日期。", "Please record the days of the visit first.", view.Dossier.Scheme.Cite(view.Stage.Article));
}
