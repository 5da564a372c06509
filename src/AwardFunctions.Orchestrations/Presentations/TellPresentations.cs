using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Cycles;

namespace AwardFunctions.Orchestrations.Presentations;

/// <summary>Tells when the presentations begin; where the schedule was changed, the units and the panel are told first.</summary>
public sealed class TellPresentations(PresentationBook book, ApplicationBook applications, PresentationMail mail, CycleArchive archive) : IActivity<StageRun, PresentationRecord>
{
    public async Task<PresentationRecord> RunAsync(StageRun input, CancellationToken cancellationToken)
    {
        var presentation = (await book.FindAsync(input.CycleId, input.StageId, cancellationToken))!;
        if (presentation.Told == presentation.Change)
            return presentation;
        var dossier = await archive.OpenAsync(input.CycleId, cancellationToken);
        var stage = dossier.Scheme.StageOf(input.StageId);
        foreach (var slot in presentation.Slots)
        {
            var application = await applications.ReadAsync(slot.ApplicationId, cancellationToken);
            await applications.AddTimelineAsync(
                slot.ApplicationId, $"3-presentation|{stage.Id}|{presentation.Change:D3}", new TimelineEntry(
                    presentation.ChangedAt!.Value, Entry(dossier, stage, presentation, slot), dossier.Scheme.Cite(stage.Article)), cancellationToken);
            await mail.InviteAsync(dossier, presentation, slot, application, cancellationToken);
        }

        foreach (var member in presentation.Panel)
            await mail.TellPanelAsync(dossier, presentation, member, cancellationToken);
        return await book.UpdateAsync(
            input.CycleId, input.StageId, current => current.Told >= presentation.Change ? null : current with { Told = presentation.Change }, cancellationToken);
    }

    private static LocalizedText Entry(CycleDossier dossier, Stage stage, PresentationRecord presentation, PresentationSlot slot)
    {
        var when = PresentationMail.When(dossier, slot.At);
        return new($"{stage.Name.Zh}改为{when.Zh}，{presentation.Place}：{presentation.Reason}", $"{stage.Name.En} moved to {when.En}, {presentation.Place}: {presentation.Reason}");
    }
}
