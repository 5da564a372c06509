using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Cycles;

namespace AwardFunctions.Orchestrations.Honours;

/// <summary>Tells applicants that are out, once, how far they came.</summary>
public sealed class TellNotAwarded(UnitList units, ApplicationBook applications, CycleArchive archive, ApplicationMail mail, ReEvaluations reEvaluations)
    : IActivity<StageRun, Nothing>
{
    public async Task<Nothing> RunAsync(StageRun input, CancellationToken cancellationToken)
    {
        var dossier = await archive.OpenAsync(input.CycleId, cancellationToken);
        var all = await units.OfAsync(input.CycleId, null, cancellationToken);
        foreach (var unit in all)
        {
            if (unit.State != UnitState.Out)
                continue;
            var stage = unit.LeftAt is { } left
                ? dossier.Scheme.StageOf(left)
                : unit.TierId is not null
                ? dossier.Scheme.Stages.OfType<PublicityStage>().Last()
                : unit.Candidate
                    ? dossier.Scheme.Stages.OfType<DeliberationStage>().FirstOrDefault() ?? dossier.Scheme.Stages[^1]
                    : dossier.Scheme.Stages.OfType<RankingStage>().FirstOrDefault() ?? dossier.Scheme.Stages[^1];
            await mail.NotAwardedAsync(dossier, await applications.ReadAsync(unit.ApplicationId, cancellationToken), stage, cancellationToken);
        }

        await reEvaluations.CloseAsync(dossier, all, cancellationToken);
        return Nothing.Value;
    }
}
