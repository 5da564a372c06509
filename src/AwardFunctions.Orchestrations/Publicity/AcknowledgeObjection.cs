using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Cycles;

namespace AwardFunctions.Orchestrations.Publicity;

/// <summary>Mails the objector a receipt.</summary>
public sealed class AcknowledgeObjection(PublicityBook book, CycleArchive archive, ObjectionMail mail, CycleJournal journal)
    : IActivity<string, Nothing>
{
    public async Task<Nothing> RunAsync(string input, CancellationToken cancellationToken)
    {
        var objection = (await book.FindObjectionAsync(input, cancellationToken))!;
        var dossier = await archive.OpenAsync(objection.CycleId, cancellationToken);
        await journal.WriteAsync(
            dossier, objection.FiledAt, "public", "objection.filed",
            new($"收到对{objection.UnitName}的异议（{objection.Id}）", $"Objection {objection.Id} against {objection.UnitName}"),
            dossier.Scheme.StageOf(objection.StageId).Article, objection.ApplicationId, $"objection.filed|{objection.Id}", cancellationToken);
        await mail.ReceiptAsync(dossier, objection, cancellationToken);
        return Nothing.Value;
    }
}
