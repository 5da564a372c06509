using System.Globalization;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Outcomes;

namespace AwardFunctions.Orchestrations.Presentations;

/// <summary>The office sets when and where the units present themselves, and in which order.</summary>
public sealed class PresentationDecision(StageUnits units, TimeProvider time) : IDecisionKind
{
    public const string Place = "place";
    public const string Bring = "bring";
    private const string Date = "date";
    private const string Begins = "begins";
    private const string Minutes = "minutes";
    private const int LongestSlot = 240;

    public string Kind => DecisionKinds.Presentation;

    public static string OrderInput(string applicationId) => $"order:{applicationId}";

    /// <summary>A schedule with the time, place and order of a form that was checked; its units and panel stay.</summary>
    internal static PresentationRecord Scheduled(PresentationRecord presentation, IReadOnlyDictionary<string, string> values, CycleDossier dossier)
    {
        var (day, time) = BeginsAt(values);
        var begins = dossier.Zone.InstantOf(day, time);
        var minutes = Whole(values[Minutes]);
        return presentation with
        {
            Begins = begins,
            Minutes = minutes,
            Place = values[Place],
            Bring = values.GetValueOrDefault(Bring, ""),
            Slots =
            [
                .. presentation.Slots.Select(slot => (Slot: slot, Order: OrderOf(values, slot.ApplicationId))).OrderBy(one => one.Order)
                    .Select(one => one.Slot with { Order = one.Order, At = begins.AddMinutes((one.Order - 1) * minutes) }),
            ],
        };
    }

    /// <summary>The form as a schedule has it.</summary>
    public static IReadOnlyDictionary<string, string> ValuesOf(PresentationRecord presentation, CycleDossier dossier)
    {
        var values = presentation.Slots.ToDictionary(slot => OrderInput(slot.ApplicationId), slot => slot.Order.ToString(CultureInfo.InvariantCulture), StringComparer.Ordinal);
        values[Date] = dossier.Zone.DayOf(presentation.Begins).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        values[Begins] = dossier.Zone.LocalOf(presentation.Begins).ToString("H:mm", CultureInfo.InvariantCulture);
        values[Minutes] = presentation.Minutes.ToString(CultureInfo.InvariantCulture);
        values[Place] = presentation.Place;
        values[Bring] = presentation.Bring;
        return values;
    }

    private static (DateOnly Day, TimeOnly Time) BeginsAt(IReadOnlyDictionary<string, string> values) => (
        DateOnly.ParseExact(values[Date], "yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeOnly.ParseExact(values[Begins], "H:mm", CultureInfo.InvariantCulture));

    private static int OrderOf(IReadOnlyDictionary<string, string> values, string applicationId) => Whole(values.GetValueOrDefault(OrderInput(applicationId), ""));

    public async Task<DecisionSheet> ComposeAsync(ApprovalOrder order, CycleDossier dossier, CancellationToken cancellationToken)
    {
        var stage = dossier.Scheme.StageOf(order.StageId);
        var presenting = await units.OfAsync(dossier, stage.Id, cancellationToken);
        // The panel listens; the office invites.
        var office = dossier.Scheme.Parties.First(party => party.Role == PartyRoles.Office).Id;
        return new DecisionSheet(
            new($"{dossier.Title.Zh}：{stage.Name.Zh}安排", $"{dossier.Title.En}: schedule of {stage.Name.En}"),
            new("请安排陈述展示的时间、地点和顺序。确认后，各单位收到通知；到时评委收到评分链接。",
                "Please set date, place and order. Once you confirm, every unit is told its slot; the panel is asked for its scores when the presentations begin."),
            office, stage.Article, stage.Plan.Shortest, [],
            [.. presenting.Select(unit => UnitList.Line(unit, dossier.Scheme))],
            [new DecisionAction(DecisionActions.Confirm, new("确认并通知", "Confirm and tell them"))],
            [
                .. presenting.Index().Select(one => new DecisionInput(
                    OrderInput(one.Item.ApplicationId), new($"{one.Item.Name}：出场顺序", $"{one.Item.Name}: place in the order"), DecisionInputKind.Number, stage.Article, true, [], [],
                    (one.Index + 1).ToString(CultureInfo.InvariantCulture))),
                new DecisionInput(Date, new("日期", "Date"), DecisionInputKind.Date, stage.Article, true, [], []),
                new DecisionInput(Begins, new("开始时间", "Begins at"), DecisionInputKind.Text, stage.Article, true, [], [], "9:00", new("24小时制，例如 9:00", "Hours and minutes, e.g. 9:00")),
                new DecisionInput(Minutes, new("每家用时（分钟）", "Minutes for each"), DecisionInputKind.Number, stage.Article, true, [], [], "20"),
                new DecisionInput(Place, new("地点", "Place"), DecisionInputKind.Text, stage.Article, true, [], []),
                new DecisionInput(Bring, new("请各单位携带", "What to bring"), DecisionInputKind.Paragraph, stage.Article, false, [], []),
            ]);
    }

    public Task<Refusal?> CheckAsync(ApprovalRecord approval, DecisionMade decision, CycleDossier dossier, CancellationToken cancellationToken) =>
        Task.FromResult(Against(approval.Sheet, decision, dossier));

    private Refusal? Against(DecisionSheet sheet, DecisionMade decision, CycleDossier dossier)
    {
        var citation = dossier.Scheme.Cite(sheet.Article);
        if (!TimeOnly.TryParseExact(decision.Values[Begins], "H:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            return Refusal.Invalid(Begins, "请按 9:00 的格式填写开始时间。", "A time such as 9:00 is needed.", citation);
        var (day, begins) = BeginsAt(decision.Values);
        if (dossier.Zone.InstantOf(day, begins) < time.GetUtcNow())
            return Refusal.Invalid(Date, "陈述展示的时间不能早于现在。", "The presentations can't begin in the past.", citation);
        if (Whole(decision.Values[Minutes]) is < 1 or > LongestSlot)
            return Refusal.Invalid(Minutes, $"每家用时应为1到{LongestSlot}分钟。", $"Each has between 1 and {LongestSlot} minutes.", citation);
        var orders = sheet.Units.Select(unit => OrderOf(decision.Values, unit.ApplicationId)).ToList();
        var wrong = sheet.Units.FirstOrDefault(unit => OrderOf(decision.Values, unit.ApplicationId) is var order && (order < 1 || order > orders.Count || orders.Count(one => one == order) > 1));
        return wrong is null
            ? null
            : Refusal.Invalid(
                OrderInput(wrong.ApplicationId), $"{wrong.Name}：出场顺序应为1到{orders.Count}，且不得重复。", $"{wrong.Name}: places run from 1 to {orders.Count}, each once.", citation);
    }

    private static int Whole(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
