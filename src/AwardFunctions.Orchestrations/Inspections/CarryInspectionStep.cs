using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Honours;
using AwardFunctions.Orchestrations.Obligations;

namespace AwardFunctions.Orchestrations.Inspections;

/// <summary>
/// What follows from one step of an inspection: pointers and mails for those it concerns, and what is owed. Each is done once under its key.
/// </summary>
public sealed class CarryInspectionStep(InspectionBook book, HonourBook honours, CycleArchive archive, ObligationBook obligations, InspectionMail mail)
    : IActivity<InspectionCarry, Nothing>
{
    public async Task<Nothing> RunAsync(InspectionCarry input, CancellationToken cancellationToken)
    {
        var inspection = (await book.FindAsync(input.Run.CycleId, input.Run.InspectionId, cancellationToken))!;
        var dossier = await archive.OpenAsync(input.Run.CycleId, cancellationToken);
        var honour = (await honours.FindAsync(inspection.CertificateNumber, cancellationToken))!;
        var step = inspection.Steps[input.Step];
        var pointer = new InspectionPointer(inspection.CycleId, inspection.Id);
        if (step.Kind == InspectionStepKind.Planned)
            await book.PointAsync(inspection.Owner, pointer, cancellationToken);
        else if (step.Kind == InspectionStepKind.TeamSeated)
        {
            foreach (var member in inspection.Team)
                await book.PointAsync(member.Email, pointer, cancellationToken);
        }

        await OweAsync(dossier, honour, inspection, step, cancellationToken);
        await mail.TellAsync(dossier, honour, inspection, input.Step, cancellationToken);
        return Nothing.Value;
    }

    private async Task OweAsync(CycleDossier dossier, HonourRecord honour, InspectionRecord inspection, InspectionStep step, CancellationToken cancellationToken)
    {
        if (step.Kind == InspectionStepKind.Signed)
        {
            foreach (var owed in await OwedAsync(dossier.Scheme.Inspection!, honour, inspection, cancellationToken))
                await obligations.SettleAsync(owed.Id, inspection.Day!.Value, cancellationToken);
        }
        else if (step.Kind == InspectionStepKind.CalledOff)
        {
            foreach (var open in inspection.Orders.Where(order => !order.IsSettled()))
                await obligations.DropAsync(RectificationDue.ObligationId(honour.CertificateNumber, inspection.Id, open.Number), cancellationToken);
        }
        else if (step.Order is { } number && inspection.Order(number) is { } order)
        {
            var id = RectificationDue.ObligationId(honour.CertificateNumber, inspection.Id, number);
            var today = dossier.Zone.DayOf(step.At);
            if (step.Kind == InspectionStepKind.Ordered)
                await obligations.OpenAsync(RectificationOf(dossier, honour, inspection, order, id, today), cancellationToken);
            else if (step.Kind == InspectionStepKind.Accepted)
                await obligations.SettleAsync(id, today, cancellationToken);
            else if (step.Kind == InspectionStepKind.Failed)
                await obligations.DropAsync(id, cancellationToken);
        }
    }

    /// <summary>The inspection that the office owed in the year, or the one whose time it falls into where they are owed by interval.</summary>
    private async Task<IReadOnlyList<Obligation>> OwedAsync(InspectionRule rule, HonourRecord honour, InspectionRecord inspection, CancellationToken cancellationToken) =>
        [
            .. (await obligations.OfHonourAsync(honour.CertificateNumber, cancellationToken)).Select(record => record.Obligation)
                .Where(one => one.Matter == rule.Duty && one.From <= inspection.Day && (one.Due >= inspection.Day || one.Due.Year == inspection.Year)),
        ];

    private static Obligation RectificationOf(
        CycleDossier dossier, HonourRecord honour, InspectionRecord inspection, RectificationOrder order, string id, DateOnly today)
    {
        var topics = order.Topics.Select(topic => dossier.Scheme.Inspection!.Topics.First(one => one.Id == topic).Name).ToList();
        return new Obligation(
            id, dossier.Scheme.Code, honour.CertificateNumber, honour.Holder, Matters.Rectification,
            new($"整改：{string.Join('、', topics.Select(name => name.Zh))}", $"Rectification: {string.Join(", ", topics.Select(name => name.En))}"),
            Obligation.ByHolder, today, dossier.DeadlineOf(order.OrderedAt, order.Term).LastDay, true, dossier.Scheme.Inspection!.Article, $"/inspections/{inspection.Id}");
    }
}
