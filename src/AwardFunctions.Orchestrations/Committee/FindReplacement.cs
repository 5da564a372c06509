using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Publicity;

namespace AwardFunctions.Orchestrations.Committee;

/// <summary>
/// Finds who could take a freed place: the next in rank among the candidates that were not proposed, still eligible
/// and of a kind that may win the tier. Null
/// where there is nobody, or where the list was none of proposed winners.
/// </summary>
public sealed class FindReplacement(UnitList units, ApplicationBook applications, ResolutionBook resolutions, ApprovalStore approvals, Recheck recheck, CycleArchive archive)
    : IActivity<HoldQuery, StageRun?>
{
    public async Task<StageRun?> RunAsync(HoldQuery input, CancellationToken cancellationToken)
    {
        var dossier = await archive.OpenAsync(input.CycleId, cancellationToken);
        var stages = dossier.Scheme.Stages.TakeWhile(stage => stage.Id != input.StageId);
        var all = await units.OfAsync(input.CycleId, null, cancellationToken);
        if (dossier.Scheme.StageOf(input.StageId) is not PublicityStage { List: PublicityList.Proposed }
            || stages.OfType<DeliberationStage>().LastOrDefault(stage => !stage.Confirms) is not { } deliberation
            || all.First(unit => unit.ApplicationId == input.ApplicationId).TierId is not { } freed)
            return null;

        var name = $"{input.ApplicationId}.replacement";
        var offer = new StageRun(input.CycleId, deliberation.Id, name, 0, null);
        if (await approvals.FindAsync(offer.ApprovalId, cancellationToken) is { } asked)
            return offer with { Units = asked.Value.Order.Units };
        var passedOver = await PassedOverAsync(dossier, cancellationToken);
        foreach (var unit in all.Where(unit => unit is { Candidate: true, State: UnitState.Out, TierId: null } && !passedOver.Contains(unit.ApplicationId)))
        {
            if ((await recheck.OfAsync(dossier, [unit], cancellationToken)).Count > 0)
                continue;
            var kind = (await applications.ReadAsync(unit.ApplicationId, cancellationToken)).Kind;
            if (dossier.Scheme.TierOf(freed).Applicants.Contains(kind))
                return offer with { Units = [unit.ApplicationId] };
        }

        return null;
    }

    /// <summary>Units that another freed place is offered to, that were not wanted for one, or that were not confirmed.</summary>
    private async Task<HashSet<string>> PassedOverAsync(CycleDossier dossier, CancellationToken cancellationToken)
    {
        var cycleId = dossier.Cycle.Id;
        var passedOver = new HashSet<string>(StringComparer.Ordinal);
        await foreach (var offered in approvals.ListAsync(cycleId, cancellationToken))
        {
            if (offered.Value.Order.Kind == DecisionKinds.Replacement)
                passedOver.UnionWith(offered.Value.Order.Units ?? []);
        }

        foreach (var resolution in await resolutions.ListAsync(cycleId, cancellationToken))
        {
            if (dossier.Scheme.StageOf(resolution.StageId) is DeliberationStage { Confirms: true })
                passedOver.UnionWith(resolution.Units.Where(unit => unit.TierId is null).Select(unit => unit.ApplicationId));
        }

        return passedOver;
    }
}
