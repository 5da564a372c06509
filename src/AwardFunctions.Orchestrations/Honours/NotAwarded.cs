using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;

namespace AwardFunctions.Orchestrations.Honours;

/// <summary>Tells applicants that are out, once, how far they came, and closes their re-evaluations.</summary>
public sealed class NotAwarded(
    UnitList units, ApplicationBook applications, ApprovalStore approvals, CycleArchive archive, ApplicationMail mail, ReEvaluations reEvaluations)
{
    /// <param name="cycleId">The cycle.</param>
    /// <param name="isOver">
    /// Nothing more comes of the cycle. Until then a candidate that was not proposed may still take the place that an upheld objection frees.
    /// </param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task TellAsync(string cycleId, bool isOver, CancellationToken cancellationToken)
    {
        var dossier = await archive.OpenAsync(cycleId, cancellationToken);
        var all = await units.OfAsync(cycleId, null, cancellationToken);
        var mayBeFreed = !isOver && await MayBeFreedAsync(cycleId, all, cancellationToken);
        foreach (var unit in all.Where(unit => unit.State == UnitState.Out && !(mayBeFreed && IsNext(unit))))
            await mail.NotAwardedAsync(dossier, await applications.ReadAsync(unit.ApplicationId, cancellationToken), LastStageOf(dossier.Scheme, unit), cancellationToken);
        if (!mayBeFreed)
            await reEvaluations.CloseAsync(dossier, all, cancellationToken);
    }

    /// <summary>Whether a place may become free: a unit is held or public, or the body is asked who takes one.</summary>
    private async Task<bool> MayBeFreedAsync(string cycleId, IReadOnlyList<UnitRecord> all, CancellationToken cancellationToken)
    {
        if (all.Any(unit => unit.State is UnitState.Held or UnitState.Published))
            return true;
        await foreach (var approval in approvals.ListAsync(cycleId, cancellationToken))
        {
            if (approval.Value is { Decision: null, Order.Kind: DecisionKinds.Replacement })
                return true;
        }

        return false;
    }

    private static bool IsNext(UnitRecord unit) => unit is { Candidate: true, TierId: null, LeftAt: null };

    private static Stage LastStageOf(Scheme scheme, UnitRecord unit) =>
        unit.LeftAt is { } left ? scheme.StageOf(left)
        : unit.TierId is not null ? scheme.Stages.OfType<PublicityStage>().Last()
        : unit.Candidate ? scheme.Stages.OfType<DeliberationStage>().FirstOrDefault() ?? scheme.Stages[^1]
        : scheme.Stages.FirstOrDefault(stage => stage is RankingStage or PublicityStage { List: PublicityList.Accepted }) ?? scheme.Stages[^1];
}
