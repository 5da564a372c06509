using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Cycles;

namespace AwardFunctions.Orchestrations.Reviews;

/// <summary>Tells where a review stage stands. A unit that an open objection holds is waited for: it would have no score afterwards.</summary>
public sealed class ReadReview(ReviewBook book, ReviewReader reader, UnitList units, CycleArchive archive) : IActivity<StageRun, ReviewStanding>
{
    public async Task<ReviewStanding> RunAsync(StageRun input, CancellationToken cancellationToken)
    {
        var dossier = await archive.OpenAsync(input.CycleId, cancellationToken);
        var stage = (ReviewStage)dossier.Scheme.StageOf(input.StageId);
        var roster = await book.RosterAsync(input, cancellationToken) ?? throw new InvalidOperationException($"{Instances.Stage(input)} has no roster.");
        var reviewed = (await units.OfAsync(input.CycleId, roster.Units, cancellationToken)).Where(unit => unit.State != UnitState.Out).ToList();
        var locked = (await book.ConsensusesAsync(input.CycleId, input.StageId, cancellationToken))
            .Where(one => one.Lock is not null).Select(one => one.ApplicationId).ToHashSet(StringComparer.Ordinal);
        var group = await book.GroupAsync(input.CycleId, input.StageId, cancellationToken);
        var visits = group is null || !stage.IsOnSite ? [] : await book.VisitsAsync(input.CycleId, input.StageId, cancellationToken);
        return new ReviewStanding(
            reviewed.Count, reviewed.Count(unit => locked.Contains(unit.ApplicationId)), reviewed.Count(unit => unit.IsAwaited),
            (group?.Untold.Count ?? 0) + visits.Count(visit => !visit.Told), stage.ShortList is not null,
            group?.Teams is null ? null : await PartsAsync(group, reviewed, cancellationToken));
    }

    private async Task<IReadOnlyList<string>> PartsAsync(ReviewGroupRecord group, IReadOnlyList<UnitRecord> reviewed, CancellationToken cancellationToken)
    {
        var parts = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var unit in reviewed)
            parts.Add((await reader.GroupOfAsync(group, unit.ApplicationId, cancellationToken))!.Part!);
        return [.. parts];
    }
}
