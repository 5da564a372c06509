using AwardFunctions.Domain.Eligibility;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Documents;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Ports;

namespace AwardFunctions.Orchestrations.Applications;

/// <summary>
/// Documents change only while the application does, and with its version: whoever submits meanwhile submits either the
/// documents before the change or those after it.
/// </summary>
public sealed class ApplicationUploadPolicy(ApplicationBook book, CycleArchive archive, ChangeRules rules) : IUploadOwner
{
    /// <summary>Applications have no point in their identity; everything that hangs on an honour has.</summary>
    public bool Owns(string dossierId) => !dossierId.Contains('.', StringComparison.Ordinal);

    public async Task<Outcome<UploadRule>> CheckAsync(
        string applicationId, string requirementId, string person, CancellationToken cancellationToken)
    {
        if (await book.FindAsync(applicationId, cancellationToken) is not { } read || read.Value.Owner != person)
            return Refusal.NotFound("没有这份申报。", "There is no such application.");
        var dossier = await archive.OpenAsync(read.Value.CycleId, cancellationToken);
        if (rules.Against(read.Value, dossier) is { } refusal)
            return refusal;
        var document = Completeness.DocumentsOf(dossier.Scheme, read.Value.Kind, read.Value.Sector, read.Value.LittleGiant, read.Value.NonProfit)
            .FirstOrDefault(one => one.Id == requirementId);
        if (document is null)
            return Refusal.Invalid("requirement", $"没有这项材料：{requirementId}", $"No such document is asked for: {requirementId}");
        return new UploadRule(
            document, dossier.Scheme.Cite(document.Article),
            KeepsRemoved: read.Value.SubmittedAt is not null,
            Along: new RecordChange.Replace(read.Row, read.ETag, RecordStoreExtensions.ToJson(read.Value)));
    }
}
