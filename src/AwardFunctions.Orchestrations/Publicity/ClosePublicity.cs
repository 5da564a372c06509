using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Cycles;

namespace AwardFunctions.Orchestrations.Publicity;

/// <summary>Ends a period: units without an open or upheld objection are cleared, the others held.</summary>
public sealed class ClosePublicity(PublicityBook book, UnitList units, CycleArchive archive, CycleJournal journal)
    : IActivity<StageOpening, PublicityEnd>
{
    public async Task<PublicityEnd> RunAsync(StageOpening input, CancellationToken cancellationToken)
    {
        var run = input.Run;
        var dossier = await archive.OpenAsync(run.CycleId, cancellationToken);
        var publicity = await book.UpdateAsync(
            PublicityBook.IdOf(run), current => current.ClosedAt is null ? current with { ClosedAt = input.At } : null, cancellationToken);
        var held = publicity.Held ?? await HoldAsync(publicity, cancellationToken);
        var end = new PublicityEnd([.. publicity.Units.Where(unit => !held.Contains(unit))], held);
        var key = $"publicity.ended|{publicity.Id}";
        if (!await journal.HasAsync(dossier, key, cancellationToken))
        {
            await units.MoveAsync(run.CycleId, end.Cleared, UnitList.Beyond((PublicityStage)dossier.Scheme.StageOf(run.StageId)), cancellationToken);
            await units.MoveAsync(run.CycleId, end.Held, UnitState.Held, cancellationToken);
        }

        var stage = (PublicityStage)dossier.Scheme.StageOf(run.StageId);
        await journal.WriteAsync(
            dossier, input.At, CycleJournal.System, "publicity.ended",
            new($"公示期满：{end.Cleared.Count} 家无异议，{end.Held.Count} 家因异议暂缓", $"The period ended: {end.Cleared.Count} cleared, {end.Held.Count} held"),
            stage.Period.Article, run.StageId, key, cancellationToken);
        return end;
    }

    /// <summary>Which units objections hold, once and for all: one that is settled a minute later must not change what its stage came to.</summary>
    private async Task<IReadOnlyList<string>> HoldAsync(PublicityRecord publicity, CancellationToken cancellationToken)
    {
        var against = (await book.AgainstListAsync(publicity.CycleId, publicity.StageId, cancellationToken))
            .Where(objection => objection.State != ObjectionState.Dismissed && objection.FiledAt <= publicity.ClosedAt)
            .Select(objection => objection.ApplicationId)
            .ToHashSet(StringComparer.Ordinal);
        IReadOnlyList<string> held = [.. publicity.Units.Where(against.Contains)];
        return (await book.UpdateAsync(publicity.Id, current => current.Held is null ? current with { Held = held } : null, cancellationToken)).Held!;
    }
}
