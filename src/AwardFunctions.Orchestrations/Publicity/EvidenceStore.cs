using System.Security.Cryptography;
using System.Text;
using AwardFunctions.Domain.Eligibility;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Ports;

namespace AwardFunctions.Orchestrations.Publicity;

/// <summary>Takes in the files that come with a form as evidence: PDF, JPG or PNG, each of a size that a form can carry.</summary>
public sealed class EvidenceStore(IDocumentStore documents, ISecretSource secrets)
{
    /// <summary>The largest piece of evidence, in bytes, inclusive.</summary>
    public const long MaxBytes = 20 * 1024 * 1024;

    /// <summary>The form field that a refusal names.</summary>
    public const string Field = "evidence";

    /// <summary>How many pieces one form may carry.</summary>
    public const int MaxFiles = 5;

    public async Task<Outcome<IReadOnlyList<EvidenceDocument>>> StoreAsync(
        IReadOnlyList<EvidenceFile> evidence, Citation citation, CancellationToken cancellationToken)
    {
        if (evidence.Count > MaxFiles)
            return Refusal.Invalid("evidence", $"证明材料不得超过{MaxFiles}件。", $"At most {MaxFiles} pieces of evidence.", citation);
        var stored = new List<EvidenceDocument>();
        foreach (var file in evidence)
        {
            var name = FileNames.Clean(file.FileName);
            if (file.Length is 0 or > MaxBytes)
                return Refusal.Invalid("evidence", $"「{name}」为空或超过20MB。", $"“{name}” is empty or larger than 20 MB.", citation);
            var type = FileTypes.Sniff(file.Head.Span);
            if (type is not ("pdf" or "jpeg" or "png"))
                return Refusal.Invalid("evidence", $"「{name}」不是PDF、JPG或PNG文件。", $"“{name}” is not a PDF, JPG or PNG file.", citation);
            var id = "evidence-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secrets.NewSecret())))[..32];
            await documents.BeginAsync(id, file.Length, cancellationToken);
            await using var content = file.Open();
            await documents.AppendAsync(id, 0, content, null, cancellationToken);
            var done = await documents.CompleteAsync(id, cancellationToken);
            stored.Add(new EvidenceDocument(id, name, type, done.Length, done.Sha256));
        }

        return stored;
    }

    /// <summary>Opens a piece of evidence; null where there is none. Whoever asked disposes of the stream.</summary>
    public Task<Stream?> OpenAsync(EvidenceDocument document, CancellationToken cancellationToken) => documents.OpenReadAsync(document.DocumentId, cancellationToken);
}
