using AwardFunctions.Domain.Honours;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Measures;
using AwardFunctions.Orchestrations.Outcomes;

namespace AwardFunctions.Orchestrations.Inspections;

/// <summary>What the office may do where a rectification failed: propose one of the scheme's measures.</summary>
public sealed class FailureDesk(InspectionDesk desk, RectificationDesk rectifications, MeasureDesk measures, MeasureBook book, TimeProvider time)
{
    /// <summary>The measures that a failed rectification may lead to; none where the scheme knows none.</summary>
    public static IReadOnlyList<Measure> MeasuresOf(InspectionView view) =>
    [
        .. MeasureCheck.OpenTo(view.Dossier.Scheme, view.Honour.TierId, view.Honour.State)
            .Where(measure => MeasureCheck.GroundsOf(view.Dossier.Scheme, measure).Any(ground => ground.Id == view.Rule.Unrectified)),
    ];

    /// <summary>What a measure follows from.</summary>
    public static string SourceOf(string inspectionId, int number) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{inspectionId}.{number}");

    /// <summary>Proposes a measure for a rectification that is overdue, or was handed in and is found wanting for good; it is settled with that.</summary>
    public async Task<Outcome<InspectionRecord>> ProposeAsync(
        string inspectionId, int number, string measureId, string facts, AccountRecord by, CancellationToken cancellationToken)
    {
        var opened = await desk.OpenForOfficeAsync(inspectionId, by, cancellationToken);
        if (opened.Refusal is { } refusal)
            return refusal;
        var view = opened.Value;
        if (view.Inspection.Order(number) is not { } order)
            return RectificationDesk.NoOrder;
        if (order.IsSettled())
            return RectificationDesk.NotOpen(view);
        if (!RectificationDesk.HasFailed(view, order))
            return Refusal.Conflict("整改期限未到，且获奖单位尚未提交整改情况，不能提请处理。", "It is neither overdue nor handed in: no measure can be proposed yet.", view.Citation);
        if (MeasuresOf(view).FirstOrDefault(one => one.Id == measureId) is not { } measure)
            return Refusal.Invalid(MeasureCheck.OfMeasure, "请选择一项措施。", "Please choose one of the measures.", view.Citation);
        var source = SourceOf(inspectionId, number);
        var evidence = order.Topics.SelectMany(topic => view.Inspection.Findings[topic].Evidence).Concat(order.Replies.SelectMany(reply => reply.Evidence));
        var proposal = new MeasureProposal(
            view.Rule.Unrectified, facts, view.IsOverdue(order) ? view.DueOf(order).LastDay : view.Today, source, [.. evidence]);
        var proposed = await measures.ProposeAsync(view.Honour.CertificateNumber, measureId, proposal, by, cancellationToken);

        // Where a crash came between the two, the measure is there already.
        if (proposed.Refusal is { } declined && !(await book.OfHonourAsync(view.Honour.CertificateNumber, cancellationToken)).Any(one => one.SourceId == source && one.MeasureId == measureId))
            return declined;
        return await rectifications.ChangeAsync(
            view, number, new InspectionStep(InspectionStepKind.Failed, time.GetUtcNow(), by.Email, facts.Trim(), number),
            new($"整改（第{number}号）不合格，提出{measure.Name.Zh}：{facts.Trim()}", $"rectification {number} failed; proposed: {measure.Name.En}: {facts.Trim()}"),
            current => current.IsSettled() ? RectificationDesk.NotOpen(view) : current with { State = RectificationState.Failed, MeasureId = measureId },
            cancellationToken);
    }
}
