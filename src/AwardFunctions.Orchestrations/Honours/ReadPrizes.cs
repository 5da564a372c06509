using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Cycles;

namespace AwardFunctions.Orchestrations.Honours;

/// <summary>Tells whether prize money awaits an approval.</summary>
public sealed class ReadPrizes(PrizeList prizes, CycleArchive archive) : IActivity<StageRun, PrizeStanding>
{
    public async Task<PrizeStanding> RunAsync(StageRun input, CancellationToken cancellationToken)
    {
        var dossier = await archive.OpenAsync(input.CycleId, cancellationToken);
        return new PrizeStanding(
            dossier.Scheme.StageOf(input.StageId) is HandOverStage { Payment: not null }
            && (await prizes.OfAsync(input.CycleId, input.Units, cancellationToken)).Count > 0);
    }
}
