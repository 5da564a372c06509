using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Ports;

namespace AwardFunctions.Orchestrations.Reviews;

/// <summary>Carries the short list into the units: the others are out, and are told where the scheme has them told.</summary>
public sealed class NameShortList(
    IRecordStore store, ReviewBook reviews, ApplicationBook applications, CycleArchive archive, ReviewMail mail, CycleJournal journal)
    : IActivity<Proposal, Nothing>
{
    public async Task<Nothing> RunAsync(Proposal input, CancellationToken cancellationToken)
    {
        var (run, made) = (input.Run, input.Made);
        var dossier = await archive.OpenAsync(run.CycleId, cancellationToken);
        var key = $"short-list.named|{run.ApprovalId}";
        if (await journal.HasAsync(dossier, key, cancellationToken))
            return Nothing.Value;
        var stage = (ReviewStage)dossier.Scheme.StageOf(run.StageId);
        var named = made.Several(ShortListDecision.Goes);
        var others = (await reviews.RosterAsync(run, cancellationToken))!.Units.Except(named).ToList();
        var reason = new LocalizedText($"按{stage.Name.Zh}得分，未列入进入下一环节的名单", $"Not on the list of those who go on after the {stage.Name.En}, by its scores");
        foreach (var application in others)
            await LeaveAsync(dossier, stage, application, reason, input.At, cancellationToken);
        await journal.WriteAsync(
            dossier, input.At, made.By, "short-list.named",
            new($"「{stage.Name.Zh}」入围 {named.Count} 家，未入围 {others.Count} 家", $"{stage.Name.En}: {named.Count} go on, {others.Count} do not"),
            stage.ShortList!.Article, run.StageId, key, cancellationToken);
        return Nothing.Value;
    }

    private async Task LeaveAsync(
        CycleDossier dossier, ReviewStage stage, string applicationId, LocalizedText reason, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var isOut = false;
        await store.UpdateAsync<UnitRecord>(
            Partitions.Cycle(dossier.Cycle.Id), Rows.Unit(applicationId),
            unit =>
            {
                // Whoever was taken out for another reason has been told about that one.
                isOut = unit!.State == UnitState.Out && unit.LeftAt != stage.Id;
                return isOut ? null : unit with { State = UnitState.Out, Note = reason, LeftAt = stage.Id };
            },
            cancellationToken);
        if (isOut)
            return;
        await applications.AddTimelineAsync(
            applicationId, $"3-not-short-listed|{stage.Id}",
            new TimelineEntry(at, new LocalizedText($"{stage.Name.Zh}：未进入下一环节", $"{stage.Name.En}: does not go on"), dossier.Scheme.Cite(stage.ShortList!.Article)),
            cancellationToken);
        if (stage.TellOthers)
            await mail.NotShortListedAsync(dossier, stage, await applications.ReadAsync(applicationId, cancellationToken), reason, cancellationToken);
    }
}
