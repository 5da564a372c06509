using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Cycles;

namespace AwardFunctions.Orchestrations.Publicity;

/// <summary>Mails the objector a receipt and shows the unit that it is held, once the objection is on record.</summary>
public sealed class AcknowledgeObjection(
    PublicityBook book, ApplicationBook applications, CycleArchive archive, ObjectionMail mail, CycleJournal journal)
    : IActivity<string, ObjectionStanding>
{
    public async Task<ObjectionStanding> RunAsync(string input, CancellationToken cancellationToken)
    {
        if (await book.FindObjectionAsync(input, cancellationToken) is not { } objection)
            return new ObjectionStanding(false);
        var dossier = await archive.OpenAsync(objection.CycleId, cancellationToken);
        var citation = ObjectionMail.CitationOf(dossier, objection);
        if (objection.ApplicationId.Length > 0 && !objection.Outside)
        {
            await applications.AddTimelineAsync(
                objection.ApplicationId, $"4-objected|{objection.Id}",
                new TimelineEntry(
                    objection.FiledAt, new LocalizedText("公示期间收到异议，核查期间暂缓", "An objection was received; on hold while it is looked into"), citation),
                cancellationToken);
        }

        await journal.WriteAsync(
            dossier, objection.FiledAt, "public", "objection.filed",
            new($"收到对{objection.UnitName}的异议（{objection.Id}）", $"Objection {objection.Id} against {objection.UnitName}"),
            citation.Article, objection.ApplicationId.Length > 0 ? objection.ApplicationId : objection.Id, $"objection.filed|{objection.Id}", cancellationToken);
        await mail.ReceiptAsync(dossier, objection, cancellationToken);
        return new ObjectionStanding(true);
    }
}
