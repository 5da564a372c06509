using System.Globalization;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Signals;

namespace AwardFunctions.Orchestrations.Inspections;

/// <summary>Writes what happens in an inspection together with its audit entry, and has its orchestration look.</summary>
public sealed class InspectionChanges(InspectionBook book, SignalDesk signals)
{
    /// <summary>Makes a change that is a step of the inspection.</summary>
    /// <param name="dossier">The cycle in which the honour was won.</param>
    /// <param name="inspection">The inspection as the caller saw it.</param>
    /// <param name="step">What happens.</param>
    /// <param name="what">What happens, in words for the journal.</param>
    /// <param name="article">What it rests on.</param>
    /// <param name="change">The inspection as it becomes, or why it may not; it is asked again when someone else came in between.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<Outcome<InspectionRecord>> ApplyAsync(
        CycleDossier dossier, InspectionRecord inspection, InspectionStep step, LocalizedText what, string article,
        Func<InspectionRecord, Outcome<InspectionRecord>> change, CancellationToken cancellationToken)
    {
        var action = "inspection." + step.Kind.ToString()[..1].ToLowerInvariant() + step.Kind.ToString()[1..];
        var promise = CycleJournal.Promise(
            dossier, step.At, step.By, action, new($"{inspection.Holder}（{inspection.Id}）：{what.Zh}", $"{inspection.Holder} ({inspection.Id}): {what.En}"),
            article, inspection.Id, string.Create(CultureInfo.InvariantCulture, $"{action}|{inspection.Id}|{inspection.Steps.Count}|{step.At.UtcTicks}"));
        Refusal? refused = null;
        var changed = await signals.AroundAsync(
            Instances.Inspection(inspection.Id),
            () => book.UpdateAsync(
                inspection.CycleId, inspection.Id,
                current =>
                {
                    var next = change(current);
                    refused = next.Refusal;
                    return refused is null ? next.Value with { Steps = [.. next.Value.Steps, step] } : null;
                },
                cancellationToken, promise.AsChange()),
            cancellationToken, Partitions.Cycle(inspection.CycleId));
        return refused is { } refusal ? refusal : changed;
    }
}
