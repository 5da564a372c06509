using System.Buffers;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using AwardFunctions.Domain.Eligibility;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Documents;

namespace AwardFunctions.Orchestrations.Exports;

/// <summary>
/// All of an application as one ZIP archive: its form, documents, opinions, decisions and timeline, and last a manifest with the
/// count, length and SHA-256 of every file. An archive that was cut off has no manifest, and no program opens it.
/// </summary>
public sealed class DossierExport(ApprovalDesk approvals, AttachmentDesk attachments, TimeProvider time)
{
    public const string ManifestName = "manifest.json";

    private static readonly JsonSerializerOptions Indented = new(AwardJson.Options) { WriteIndented = true };

    /// <summary>Writes the archive as it goes, document by document.</summary>
    /// <exception cref="InvalidDataException">A document is not what it was when it was handed in.</exception>
    public async Task WriteAsync(ApplicationView view, string by, Stream output, CancellationToken cancellationToken)
    {
        var application = view.Application;
        var concerning = (await approvals.ListAsync(application.CycleId, cancellationToken))
            .Where(approval => approval.Order.SubjectId == application.Id || approval.Order.Units?.Contains(application.Id) == true || approval.Sheet.Units.Any(unit => unit.ApplicationId == application.Id))
            .OrderBy(approval => approval.OpenedAt).ToList();
        var opinions = concerning.Where(approval => IsOpinion(view.Dossier.Scheme, approval)).Select(approval => DossierDecision.Of(approval, view.Dossier.Scheme)).ToList();
        var decisions = concerning.Where(approval => !IsOpinion(view.Dossier.Scheme, approval)).Select(approval => DossierDecision.Of(approval, view.Dossier.Scheme)).ToList();
        var fields = FieldsOf(view).ToList();
        var files = new List<DossierFile>();

        await using var zip = await ZipArchive.CreateAsync(output, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancellationToken);
        await AddJsonAsync("application.json", application);
        await AddJsonAsync("form.json", fields);
        await AddJsonAsync("opinions.json", opinions);
        await AddJsonAsync("decisions.json", decisions);
        await AddJsonAsync("timeline.json", view.Timeline);
        foreach (var attachment in view.Attachments)
        {
            if (await attachments.OpenAsync(application.Id, attachment.AttachmentId, cancellationToken) is not { } found)
                continue;
            await using var content = found.Content;
            var file = await AddAsync($"documents/{attachment.RequirementId}/{attachment.Slot + 1:00}-{attachment.FileName}", content);
            if (file.Sha256 != attachment.Sha256)
                throw new InvalidDataException($"The document {attachment.AttachmentId} is not what was handed in.");
        }

        var scheme = view.Dossier.Scheme;
        var manifest = new DossierManifest(
            application.Id, application.Name, application.CycleId, scheme.Name, scheme.Instrument.DocumentNumber,
            scheme.Instrument.IsDraft ? new LocalizedText("征求意见稿（未施行）", "Draft, not in force") : null, time.GetUtcNow(), by,
            new DossierCounts(fields.Count, view.Attachments.Count, opinions.Count, decisions.Count, view.Timeline.Count, files.Count), [.. files]);
        await AddJsonAsync(ManifestName, manifest);

        Task<DossierFile> AddJsonAsync<T>(string path, T value) => AddAsync(path, new MemoryStream(JsonSerializer.SerializeToUtf8Bytes(value, Indented)));

        async Task<DossierFile> AddAsync(string path, Stream content)
        {
            var entry = zip.CreateEntry(path, CompressionLevel.Fastest);
            entry.LastWriteTime = view.Dossier.Zone.LocalOf(time.GetUtcNow());
            await using var target = await entry.OpenAsync(cancellationToken);
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            var buffer = ArrayPool<byte>.Shared.Rent(64 * 1024);
            long length = 0;
            for (int read; (read = await content.ReadAsync(buffer, cancellationToken)) > 0; length += read)
            {
                hash.AppendData(buffer, 0, read);
                await target.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
            }

            ArrayPool<byte>.Shared.Return(buffer);
            var file = new DossierFile(path, length, Convert.ToHexStringLower(hash.GetHashAndReset()));
            files.Add(file);
            return file;
        }
    }

    private static bool IsOpinion(Scheme scheme, ApprovalRecord approval) =>
        scheme.PartyOf(approval.Sheet.PartyId).Role is PartyRoles.Recommender or PartyRoles.Department;

    private static IEnumerable<DossierField> FieldsOf(ApplicationView view)
    {
        var named = Completeness.FieldsOf(view.Dossier.Scheme, view.Application.Kind).Select(field => (field.Id, field.Name))
            .Concat(view.Sheet.Items.Select(item => (SelfScores.FieldOf(item.Id), item.Name)));
        foreach (var (id, name) in named)
        {
            if (view.Fields.TryGetValue(id, out var field))
                yield return new DossierField(id, name, field.Value.Value, field.Value.SavedAt);
        }
    }
}
