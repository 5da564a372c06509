using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Publicity;

namespace AwardFunctions.Orchestrations.Inspections;

/// <summary>整改: what a holder is to put right by a day, how it accounts for that, and what the office makes of it.</summary>
public sealed class RectificationDesk(InspectionDesk desk, InspectionChanges changes, EvidenceStore evidence, TimeProvider time)
{
    /// <summary>The longest time that can be given at once, in the unit of the scheme's clock.</summary>
    public const int LongestTerm = 365;

    private const int MaxText = 4000;

    /// <summary>Orders a rectification for one finding or several.</summary>
    public async Task<Outcome<InspectionRecord>> OrderAsync(string inspectionId, RectificationDraft draft, AccountRecord by, CancellationToken cancellationToken)
    {
        var opened = await desk.OpenForOfficeAsync(inspectionId, by, cancellationToken);
        if (opened.Refusal is { } refusal)
            return refusal;
        var view = opened.Value;
        var clock = view.Rule.Rectification;
        var text = draft.Demand.Trim();
        if (draft.Topics.Count == 0)
            return Refusal.Invalid("topics", "请选择须整改的内容。", "Please choose what is to be put right.", view.Citation);
        if (text.Length is 0 or > MaxText)
            return Refusal.Invalid("demand", $"请填写整改要求，不超过{MaxText}字。", $"Please say what is asked, at most {MaxText} characters.", view.Citation);
        if (draft.Count is < 1 or > LongestTerm)
            return Refusal.Invalid("count", $"期限为1至{LongestTerm}。", $"A term is 1 to {LongestTerm}.", view.Dossier.Scheme.Cite(clock.Article));
        var now = time.GetUtcNow();
        var order = new RectificationOrder(
            view.Inspection.Orders.Count + 1, [.. draft.Topics.Distinct()], text, clock.Duration with { Count = draft.Count ?? clock.Duration.Count }, by.Email, now);
        var due = view.DueOf(order);
        return await changes.ApplyAsync(
            view.Dossier, view.Inspection, new InspectionStep(InspectionStepKind.Ordered, now, by.Email, text, order.Number, due.LastDay),
            new($"责令整改（第{order.Number}号），{DayText.Zh(due.LastDay)}前完成：{text}", $"ordered rectification {order.Number} by {DayText.En(due.LastDay)}: {text}"), view.Rule.Article,
            current => order.Topics.Except(current.ToOrder()).Any()
                ? Refusal.Invalid("topics", "所选内容不需整改，或已责令整改。", "What was chosen needs none, or it was ordered already.", view.Citation)
                : current.SignedAt is null || current.Orders.Count != order.Number - 1
                    ? Stale(view)
                    : current with { Orders = [.. current.Orders, order] },
            cancellationToken);
    }

    /// <summary>The holder accounts for a rectification, late or in time.</summary>
    public async Task<Outcome<InspectionRecord>> HandInAsync(
        string inspectionId, int number, string account, IReadOnlyList<EvidenceFile> files, AccountRecord by, CancellationToken cancellationToken)
    {
        var opened = await desk.OpenAsync(inspectionId, by, cancellationToken);
        if (opened.Refusal is { } refusal)
            return refusal;
        var view = opened.Value;
        if (!view.IsHolder)
            return Refusal.Forbidden("由获奖单位提交。", "The holder hands this in.");
        if (view.Inspection.Order(number) is not { } order)
            return NoOrder;
        if (order.State != RectificationState.Open)
            return NotOpen(view);
        var text = account.Trim();
        if (text.Length is 0 or > MaxText)
            return Refusal.Invalid("account", $"请说明整改情况，不超过{MaxText}字。", $"Please say what was done, at most {MaxText} characters.", view.Citation);
        if (files.Count == 0)
            return Refusal.Invalid(EvidenceStore.Field, $"请附证明材料，1至{EvidenceStore.MaxFiles}件。", $"Please attach 1 to {EvidenceStore.MaxFiles} files as evidence.", view.Citation);
        var kept = await evidence.StoreAsync(files, view.Citation, cancellationToken);
        if (kept.Refusal is { } unfit)
            return unfit;
        var now = time.GetUtcNow();
        return await ChangeAsync(
            view, number, new InspectionStep(InspectionStepKind.HandedIn, now, by.Email, text, number), new($"提交整改情况（第{number}号）", $"accounted for rectification {number}"),
            current => current.State == RectificationState.Open
                ? current with { State = RectificationState.HandedIn, Replies = [.. current.Replies, new RectificationReply(text, kept.Value, by.Email, now)] }
                : NotOpen(view),
            cancellationToken);
    }

    /// <summary>The office accepts what the holder handed in.</summary>
    public Task<Outcome<InspectionRecord>> AcceptAsync(string inspectionId, int number, string note, AccountRecord by, CancellationToken cancellationToken) =>
        DecideAsync(
            inspectionId, number, InspectionStepKind.Accepted, note, needsText: false, by, text => new($"整改（第{number}号）合格{InspectionDesk.Tail(text)}", $"accepted rectification {number}{InspectionDesk.Tail(text)}"),
            (view, order, _) => order.State == RectificationState.HandedIn ? order with { State = RectificationState.Accepted } : NotHandedIn(view), cancellationToken);

    /// <summary>The office returns it with reasons; the deadline stays.</summary>
    public Task<Outcome<InspectionRecord>> ReturnAsync(string inspectionId, int number, string reason, AccountRecord by, CancellationToken cancellationToken) =>
        DecideAsync(
            inspectionId, number, InspectionStepKind.Returned, reason, needsText: true, by, text => new($"退回整改情况（第{number}号）：{text}", $"returned rectification {number}: {text}"),
            (view, order, text) => order.State == RectificationState.HandedIn
                ? order with { State = RectificationState.Open, Replies = [.. order.Replies.SkipLast(1), order.Replies[^1] with { Returned = text }] }
                : NotHandedIn(view),
            cancellationToken);

    /// <summary>The office gives more time, with reasons; <paramref name="count"/> is in the unit of the scheme's clock.</summary>
    public async Task<Outcome<InspectionRecord>> ExtendAsync(string inspectionId, int number, int count, string reason, AccountRecord by, CancellationToken cancellationToken)
    {
        if (count is < 1 or > LongestTerm)
            return Refusal.Invalid("count", $"延长1至{LongestTerm}。", $"An extension is 1 to {LongestTerm}.");
        return await DecideAsync(
            inspectionId, number, InspectionStepKind.Extended, reason, needsText: true, by, text => new($"延长整改期限（第{number}号）：{text}", $"extended rectification {number}: {text}"),
            (view, order, _) => !order.IsSettled() ? order with { Term = order.Term with { Count = order.Term.Count + count } } : NotOpen(view), cancellationToken);
    }

    /// <summary>Whether a rectification has failed, so that a measure may be proposed: overdue, or handed in and found wanting for good.</summary>
    public static bool HasFailed(InspectionView view, RectificationOrder order) => order.State == RectificationState.HandedIn || view.IsOverdue(order);

    /// <summary>Changes one rectification as a step of its inspection.</summary>
    internal Task<Outcome<InspectionRecord>> ChangeAsync(
        InspectionView view, int number, InspectionStep step, LocalizedText what, Func<RectificationOrder, Outcome<RectificationOrder>> change, CancellationToken cancellationToken) =>
        changes.ApplyAsync(
            view.Dossier, view.Inspection, step, what, view.Rule.Article,
            current =>
            {
                if (current.Order(number) is not { } order)
                    return NoOrder;
                var next = change(order);
                return next.Refusal is { } refusal ? refusal : current.With(next.Value);
            },
            cancellationToken);

    internal static Refusal NoOrder { get; } = Refusal.NotFound("没有这项整改。", "There is no such rectification.");

    internal static Refusal NotOpen(InspectionView view) => Refusal.Conflict("这项整改不在待办状态。", "This rectification is not open.", view.Citation);

    private async Task<Outcome<InspectionRecord>> DecideAsync(
        string inspectionId, int number, InspectionStepKind kind, string typed, bool needsText, AccountRecord by, Func<string, LocalizedText> what,
        Func<InspectionView, RectificationOrder, string, Outcome<RectificationOrder>> change, CancellationToken cancellationToken)
    {
        var opened = await desk.OpenForOfficeAsync(inspectionId, by, cancellationToken);
        if (opened.Refusal is { } refusal)
            return refusal;
        var view = opened.Value;
        var text = typed.Trim();
        if (text.Length > MaxText || (needsText && text.Length == 0))
            return Refusal.Invalid("reason", $"请说明理由，不超过{MaxText}字。", $"Please give the reason, at most {MaxText} characters.", view.Citation);
        return await ChangeAsync(
            view, number, new InspectionStep(kind, time.GetUtcNow(), by.Email, text, number), what(text), order => change(view, order, text), cancellationToken);
    }

    private static Refusal NotHandedIn(InspectionView view) => Refusal.Conflict("获奖单位尚未提交整改情况。", "The holder has handed nothing in.", view.Citation);

    private static Refusal Stale(InspectionView view) => Refusal.Conflict("巡查情况刚刚有变动，请刷新页面。", "The inspection has just been changed; please reload.", view.Citation);
}
