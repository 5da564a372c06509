using System.Globalization;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Committee;
using AwardFunctions.Orchestrations.Cycles;

namespace AwardFunctions.Orchestrations.Presentations;

/// <summary>Keeps the schedule and the panel, and tells every unit its slot.</summary>
public sealed class SchedulePresentations(
    PresentationBook book, StageUnits units, ApplicationBook applications, CommitteeBook committee, ApproverDirectory directory, PresentationMail mail, CycleArchive archive, CycleJournal journal)
    : IActivity<Proposal, PresentationRecord>
{
    public async Task<PresentationRecord> RunAsync(Proposal input, CancellationToken cancellationToken)
    {
        var run = input.Run;
        var dossier = await archive.OpenAsync(run.CycleId, cancellationToken);
        var stage = dossier.Scheme.StageOf(run.StageId);
        var presentation = await book.KeepAsync(run.CycleId, await OfAsync(dossier, stage, input, cancellationToken), cancellationToken);
        foreach (var slot in presentation.Slots)
        {
            var when = PresentationMail.When(dossier, slot.At);
            await applications.AddTimelineAsync(
                slot.ApplicationId, $"3-presentation|{stage.Id}",
                new TimelineEntry(
                    input.At, new($"{stage.Name.Zh}：{when.Zh}，{presentation.Place}", $"{stage.Name.En}: {when.En}, {presentation.Place}"), dossier.Scheme.Cite(stage.Article)),
                cancellationToken);
            await mail.InviteAsync(dossier, presentation, slot, await applications.ReadAsync(slot.ApplicationId, cancellationToken), cancellationToken);
        }

        var begins = PresentationMail.When(dossier, presentation.Begins);
        await journal.WriteAsync(
            dossier, input.At, input.Made.By, "presentations.scheduled",
            new($"{begins.Zh}在{presentation.Place}陈述展示，共 {presentation.Slots.Count} 家，评委 {presentation.Panel.Count} 人", $"{presentation.Slots.Count} presentations, {begins.En}, {presentation.Place}; {presentation.Panel.Count} on the panel"),
            stage.Article, stage.Id, $"presentations.scheduled|{run.ApprovalId}", cancellationToken);
        return presentation;
    }

    private async Task<PresentationRecord> OfAsync(CycleDossier dossier, Stage stage, Proposal input, CancellationToken cancellationToken)
    {
        var presenting = await units.OfAsync(dossier, stage.Id, cancellationToken);
        var panel = (await PanelAsync(dossier, stage, cancellationToken))
            .Select((member, index) => new PanelMember(
                member.Email, member.Name, member.Language, $"{input.Run.ApprovalId}.p{(index + 1).ToString("D2", CultureInfo.InvariantCulture)}"));
        return PresentationDecision.Scheduled(
            new PresentationRecord(stage.Id, default, 0, "", "", [.. presenting.Select(unit => new PresentationSlot(unit.ApplicationId, unit.Name, 0, default))], [.. panel]),
            input.Made.Values, dossier);
    }

    /// <summary>The deliberating body where it is the panel; else whoever acts for the stage's party.</summary>
    private async Task<IReadOnlyList<Approver>> PanelAsync(CycleDossier dossier, Stage stage, CancellationToken cancellationToken)
    {
        var role = dossier.Scheme.PartyOf(stage.Party).Role;
        var members = role == PartyRoles.Committee ? (await committee.RosterAsync(dossier, cancellationToken)).Members : [];
        return members.Count > 0
            ? [.. members.Select(member => new Approver(member.Email, member.Name, "zh-CN"))]
            : [.. (await directory.ForRoleAsync(dossier.Scheme, role, cancellationToken)).OrderBy(member => member.Email, StringComparer.Ordinal)];
    }
}
