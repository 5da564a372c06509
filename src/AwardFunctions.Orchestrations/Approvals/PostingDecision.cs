using System.Globalization;
using AwardFunctions.Domain.Cycles;
using AwardFunctions.Domain.Publicity;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Mail;
using AwardFunctions.Orchestrations.Outcomes;

namespace AwardFunctions.Orchestrations.Approvals;

/// <summary>The office posts the call or a list in public and records where and when. A period begins with the latest posting.</summary>
public sealed class PostingDecision(UnitList units, TimeProvider time) : IDecisionKind
{
    public const string PeriodInput = "period";

    public string Kind => DecisionKinds.Posting;

    public static string DateInput(string postingId) => $"posted:{postingId}";

    public static string LinkInput(string postingId) => $"link:{postingId}";

    /// <summary>The day of each posting, as recorded.</summary>
    public static IReadOnlyDictionary<string, DateOnly> DatesOf(IReadOnlyList<Posting> postings, DecisionMade decision) =>
        postings.ToDictionary(
            posting => posting.Id,
            posting => DateOnly.ParseExact(decision.Values[DateInput(posting.Id)], "yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>The period the office chose; null where it left the scheme's own.</summary>
    public static Duration? PeriodOf(PublicityStage stage, DecisionMade decision) =>
        decision.Values.GetValueOrDefault(PeriodInput) is { Length: > 0 } chosen
            ? stage.Period.Duration with { Count = int.Parse(chosen, CultureInfo.InvariantCulture) }
            : null;

    public async Task<DecisionSheet> ComposeAsync(ApprovalOrder order, CycleDossier dossier, CancellationToken cancellationToken)
    {
        var stage = dossier.Scheme.StageOf(order.StageId);
        IReadOnlyList<UnitRecord> listed = stage is PublicityStage
            ? [.. (await units.OfAsync(dossier.Cycle.Id, order.Units, cancellationToken)).Where(unit => unit.State != UnitState.Out)]
            : [];
        return new DecisionSheet(
            UnitList.TitleOf(dossier, stage, order.Units, listed),
            stage is PublicityStage
                ? new("请将名单在下列媒体公示，并逐一登记发布日期。公示期自最后一处发布的次日起算。", "Please publish the list in the places below and record each date. The period begins the day after the latest posting.")
                : new("请在下列媒体发布评审公告，并逐一登记发布日期。", "Please post the call in the places below and record each date."),
            stage.Party, stage.Article, stage.Plan.Shortest, [.. Facts(dossier, stage)],
            [.. listed.Select(unit => UnitList.Line(unit, dossier.Scheme))],
            [new DecisionAction(DecisionActions.Posted, new("已全部发布", "All posted"))],
            [.. Inputs(stage)]);
    }

    public Task<Refusal?> CheckAsync(
        ApprovalRecord approval, DecisionMade decision, CycleDossier dossier, CancellationToken cancellationToken)
    {
        var stage = dossier.Scheme.StageOf(approval.Order.StageId);
        var dates = DatesOf(PostingsOf(stage), decision);
        var today = dossier.Zone.DayOf(time.GetUtcNow());
        foreach (var (posting, day) in dates)
        {
            if (day > today)
                return Task.FromResult<Refusal?>(Refusal.Invalid(DateInput(posting), "发布日期不能晚于今天。", "A posting can't be dated in the future.", dossier.Scheme.Cite(stage.Article)));
            if (day < dossier.Zone.DayOf(approval.OpenedAt))
                return Task.FromResult<Refusal?>(Refusal.Invalid(DateInput(posting), "发布日期早于本环节开始的日期。", "A posting can't be dated before the stage began.", dossier.Scheme.Cite(stage.Article)));
        }

        if (stage is AnnouncementStage && dates.FirstOrDefault(one => AnnouncementForce.Refusal(dossier.Scheme, one.Value) is not null) is { Key: { } late, Value: var posted })
        {
            var outside = AnnouncementForce.Refusal(dossier.Scheme, posted)!;
            return Task.FromResult<Refusal?>(new Refusal(RefusalKind.Invalid, outside.Reason, DateInput(late), outside.Citation));
        }

        if (stage is not PublicityStage publicity)
            return Task.FromResult<Refusal?>(null);
        var period = PublicityPeriod.Of(publicity, dates, PeriodOf(publicity, decision), dossier.Calendar);
        return Task.FromResult(period.Refused is { } reason
            ? Refusal.Invalid(PeriodInput, reason.Zh, reason.En, dossier.Scheme.Cite(publicity.Period.Article))
            : null);
    }

    private static IReadOnlyList<Posting> PostingsOf(Stage stage) => stage switch
    {
        AnnouncementStage announcement => announcement.Postings,
        PublicityStage publicity => publicity.Postings,
        _ => [],
    };

    private static IEnumerable<MailFact> Facts(CycleDossier dossier, Stage stage)
    {
        if (stage is PublicityStage publicity)
        {
            var duration = DurationText.Of(publicity.Period.Duration);
            yield return new MailFact(
                new("公示期", "Period"),
                publicity.Period.Bound == ClockBound.AtLeast
                    ? new($"不少于{duration.Zh}", $"at least {duration.En}")
                    : duration);
        }
        else
        {
            var cycle = dossier.Cycle;
            yield return new MailFact(
                new("申报时间", "Application window"),
                new($"{DayText.Zh(cycle.IntakeOpens)}至{DayText.Zh(cycle.IntakeCloses)}24时", $"{DayText.En(cycle.IntakeOpens)} to the end of {DayText.En(cycle.IntakeCloses)}"));
        }
    }

    private static IEnumerable<DecisionInput> Inputs(Stage stage)
    {
        foreach (var posting in PostingsOf(stage))
        {
            yield return new(DateInput(posting.Id), new($"{posting.Name.Zh}：发布日期", $"{posting.Name.En}: posted on"), DecisionInputKind.Date, posting.Article, true, [], []);
            yield return new(LinkInput(posting.Id), new($"{posting.Name.Zh}：链接或版面", $"{posting.Name.En}: link or page"), DecisionInputKind.Text, posting.Article, false, [], []);
        }

        if (stage is PublicityStage { Period.Bound: ClockBound.AtLeast } publicity)
        {
            var unit = publicity.Period.Duration.Unit == TimeUnit.WorkingDays ? new LocalizedText("工作日", "working days") : new LocalizedText("日", "days");
            yield return new(
                PeriodInput, new($"公示期（{unit.Zh}，可延长）", $"Period ({unit.En}; may be longer)"), DecisionInputKind.Number, publicity.Period.Article, false, [], [],
                publicity.Period.Duration.Count.ToString(CultureInfo.InvariantCulture));
        }
    }
}
