using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Cycles;

namespace AwardFunctions.Orchestrations.Inspections;

/// <summary>Tells where an inspection stands; nothing where it is not on record yet.</summary>
public sealed class ReadInspection(InspectionBook book, CycleArchive archive) : IActivity<InspectionRun, InspectionStanding>
{
    public async Task<InspectionStanding> RunAsync(InspectionRun input, CancellationToken cancellationToken)
    {
        if (await book.FindAsync(input.CycleId, input.InspectionId, cancellationToken) is not { } inspection)
            return new InspectionStanding(0, false, []);
        var dossier = await archive.OpenAsync(input.CycleId, cancellationToken);
        return new InspectionStanding(
            inspection.Steps.Count, inspection.IsOver(),
            [
                .. inspection.Orders.Where(order => !order.IsSettled())
                    .Select(order => new RectificationDue(inspection.Id, order.Number, dossier.DeadlineOf(order.OrderedAt, order.Term).LastDay)),
            ]);
    }
}
