using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Cycles;

namespace AwardFunctions.Orchestrations.Publicity;

/// <summary>Mails the objector a receipt, once the objection is on record.</summary>
public sealed class AcknowledgeObjection(PublicityBook book, CycleArchive archive, ObjectionMail mail, CycleJournal journal)
    : IActivity<string, ObjectionStanding>
{
    public async Task<ObjectionStanding> RunAsync(string input, CancellationToken cancellationToken)
    {
        if (await book.FindObjectionAsync(input, cancellationToken) is not { } objection)
            return new ObjectionStanding(false);
        var dossier = await archive.OpenAsync(objection.CycleId, cancellationToken);
        await journal.WriteAsync(
            dossier, objection.FiledAt, "public", "objection.filed",
            new($"收到对{objection.UnitName}的异议（{objection.Id}）", $"Objection {objection.Id} against {objection.UnitName}"),
            dossier.Scheme.StageOf(objection.StageId).Article, objection.ApplicationId, $"objection.filed|{objection.Id}", cancellationToken);
        await mail.ReceiptAsync(dossier, objection, cancellationToken);
        return new ObjectionStanding(true);
    }
}
