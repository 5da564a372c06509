using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Signals;

namespace AwardFunctions.Orchestrations.Publicity;

/// <summary>Carries the finding into the objection and the unit's timeline, tells the objector, the unit and the committee, and has whoever waits for the unit look again.</summary>
public sealed class SettleObjection(
    PublicityBook book, ApplicationBook applications, CycleArchive archive, ObjectionMail mail, SignalDesk signals, CycleJournal journal)
    : IActivity<ObjectionSettlement, Nothing>
{
    public async Task<Nothing> RunAsync(ObjectionSettlement input, CancellationToken cancellationToken)
    {
        var upheld = input.Made.Action == DecisionActions.Uphold;
        var objection = await book.UpdateAsync(
            input.ObjectionId,
            current => current.State != ObjectionState.Open ? null : current with
            {
                State = upheld ? ObjectionState.Upheld : ObjectionState.Dismissed,
                Finding = new LocalizedText(input.Made.Reason, input.Made.Reason),
                SettledAt = input.At,
            },
            cancellationToken);
        var dossier = await archive.OpenAsync(objection.CycleId, cancellationToken);
        var what = upheld ? new LocalizedText("异议成立", "Objection upheld") : new LocalizedText("异议不成立", "Objection dismissed");
        var citation = ObjectionMail.CitationOf(dossier, objection);
        if (objection.ApplicationId.Length > 0)
        {
            await applications.AddTimelineAsync(
                objection.ApplicationId, $"4-objection-settled|{objection.Id}", new TimelineEntry(input.At, what, citation), cancellationToken);
        }

        await journal.WriteAsync(
            dossier, input.At, input.Made.By, "objection.settled",
            new($"{objection.UnitName}：{what.Zh}——{input.Made.Reason}", $"{objection.UnitName}: {what.En} — {input.Made.Reason}"),
            citation.Article, objection.ApplicationId.Length > 0 ? objection.ApplicationId : objection.Id, $"objection.settled|{objection.Id}", cancellationToken);
        await mail.OutcomeAsync(dossier, objection, cancellationToken);
        await signals.PokeAsync(Instances.Held(objection.CycleId, objection.StageId, objection.ApplicationId), cancellationToken);
        return Nothing.Value;
    }
}
