using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Cycles;

namespace AwardFunctions.Orchestrations.Publicity;

/// <summary>Ends a hold: the unit is cleared, or taken off the list.</summary>
public sealed class ReleaseUnit(UnitList units, ApplicationBook applications, CycleArchive archive, CycleJournal journal)
    : IActivity<UnitRelease, Nothing>
{
    public async Task<Nothing> RunAsync(UnitRelease input, CancellationToken cancellationToken)
    {
        var unit = input.Unit;
        var dossier = await archive.OpenAsync(unit.CycleId, cancellationToken);
        var article = dossier.Scheme.StageOf(unit.StageId).Article;
        var what = input.Removed
            ? new LocalizedText("异议成立，取消拟奖资格", "An objection was upheld; off the list")
            : new LocalizedText("异议已处理，解除暂缓", "The objection is settled; the hold is lifted");
        var held = (await units.OfAsync(unit.CycleId, [unit.ApplicationId], cancellationToken)).Where(one => one.State == UnitState.Held);
        await units.MoveAsync(
            unit.CycleId, held.Select(one => one.ApplicationId), input.Removed ? UnitState.Out : UnitState.Cleared, cancellationToken, input.Removed ? what : null);
        var application = await applications.ReadAsync(unit.ApplicationId, cancellationToken);
        await applications.AddTimelineAsync(
            unit.ApplicationId, "5-released", new TimelineEntry(input.At, what, dossier.Scheme.Cite(article)), cancellationToken);
        await journal.WriteAsync(
            dossier, input.At, CycleJournal.System, "unit.released", new($"{application.Name}：{what.Zh}", $"{application.Name}: {what.En}"),
            article, unit.ApplicationId, $"unit.released|{unit.StageId}|{unit.ApplicationId}", cancellationToken);
        return Nothing.Value;
    }
}
