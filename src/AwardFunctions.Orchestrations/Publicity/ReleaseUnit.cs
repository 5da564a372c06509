using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Signals;

namespace AwardFunctions.Orchestrations.Publicity;

/// <summary>Ends a hold: the unit goes on, or is taken off the list. A stage that waits for it looks again.</summary>
public sealed class ReleaseUnit(
    UnitList units, ApplicationBook applications, StageBook stages, CycleArchive archive, SignalDesk signals, CycleJournal journal)
    : IActivity<UnitRelease, Nothing>
{
    public async Task<Nothing> RunAsync(UnitRelease input, CancellationToken cancellationToken)
    {
        var unit = input.Unit;
        var dossier = await archive.OpenAsync(unit.CycleId, cancellationToken);
        var stage = (PublicityStage)dossier.Scheme.StageOf(unit.StageId);
        var article = stage.Article;
        var what = input.Removed
            ? stage.List == PublicityList.Accepted
                ? new LocalizedText("异议成立，不再参评", "An objection was upheld; no longer under review")
                : new LocalizedText("异议成立，取消拟奖资格", "An objection was upheld; off the list")
            : new LocalizedText("异议已处理，解除暂缓", "The objection is settled; the hold is lifted");
        var key = $"unit.released|{unit.StageId}|{unit.ApplicationId}";
        if (!await journal.HasAsync(dossier, key, cancellationToken))
        {
            var held = (await units.OfAsync(unit.CycleId, [unit.ApplicationId], cancellationToken)).Where(one => one.State == UnitState.Held);
            await units.MoveAsync(
                unit.CycleId, held.Select(one => one.ApplicationId), input.Removed ? UnitState.Out : UnitList.Beyond(stage), cancellationToken, input.Removed ? what : null);
        }

        var application = await applications.ReadAsync(unit.ApplicationId, cancellationToken);
        await applications.AddTimelineAsync(
            unit.ApplicationId, $"5-released|{unit.StageId}", new TimelineEntry(input.At, what, dossier.Scheme.Cite(article)), cancellationToken);
        await journal.WriteAsync(
            dossier, input.At, CycleJournal.System, "unit.released", new($"{application.Name}：{what.Zh}", $"{application.Name}: {what.En}"),
            article, unit.ApplicationId, key, cancellationToken);
        foreach (var open in (await stages.ListAsync(unit.CycleId, cancellationToken)).Where(one => one is { State: StageState.Open, InstanceId: not null }))
            await signals.PokeAsync(open.InstanceId!, cancellationToken);
        return Nothing.Value;
    }
}
