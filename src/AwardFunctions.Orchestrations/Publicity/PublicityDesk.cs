using AwardFunctions.Domain.Eligibility;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.Orchestrations.Signals;

namespace AwardFunctions.Orchestrations.Publicity;

/// <summary>What the public does: read the lists, object.</summary>
public sealed class PublicityDesk(
    PublicityBook book, UnitList units, CycleArchive archive, IDocumentStore documents, SignalDesk signals, ISecretSource secrets, TimeProvider time)
{
    /// <summary>The largest piece of evidence, in bytes, inclusive.</summary>
    public const long MaxEvidenceBytes = 20 * 1024 * 1024;

    /// <summary>How many pieces of evidence one objection may carry.</summary>
    public const int MaxEvidence = 5;

    private const int MaxGrounds = 4000;
    private const int MaxName = 100;

    /// <summary>The lists that are public now, and those whose objections are not settled; those that end first come first.</summary>
    public async Task<IReadOnlyList<PublicList>> CurrentAsync(CancellationToken cancellationToken)
    {
        var current = new List<PublicList>();
        foreach (var publicity in await book.ListAsync(null, cancellationToken))
        {
            var list = await ViewAsync(publicity, cancellationToken);
            if (list.IsOpen || list.HeldUnits.Count > 0)
                current.Add(list);
        }

        return [.. current.OrderBy(list => list.Publicity.Deadline.LastDay)];
    }

    public async Task<PublicList?> FindAsync(string publicityId, CancellationToken cancellationToken) =>
        await book.FindAsync(publicityId, cancellationToken) is { } found ? await ViewAsync(found, cancellationToken) : null;

    /// <summary>The objections of a cycle, for the office.</summary>
    public Task<IReadOnlyList<ObjectionRecord>> ObjectionsAsync(string cycleId, CancellationToken cancellationToken) =>
        book.ObjectionsAsync(cycleId, cancellationToken);

    public Task<ObjectionRecord?> FindObjectionAsync(string objectionId, CancellationToken cancellationToken) =>
        book.FindObjectionAsync(objectionId, cancellationToken);

    /// <summary>Takes in an objection. Its unit is held until the office has settled it; the receipt goes out by mail.</summary>
    public async Task<Outcome<ObjectionRecord>> ObjectAsync(
        ObjectionForm form, IReadOnlyList<EvidenceFile> evidence, CancellationToken cancellationToken)
    {
        if (await FindAsync(form.PublicityId, cancellationToken) is not { } list)
            return Refusal.NotFound("没有这份公示名单。", "There is no such list.");
        var stage = list.Dossier.Scheme.StageOf(list.Publicity.StageId);
        var citation = list.Dossier.Scheme.Cite(stage.Article);
        if (!list.IsOpen)
            return Refusal.Conflict($"公示期已于{DayText.Zh(list.Publicity.Deadline.LastDay)}届满，不再受理异议。", $"The period ended on {DayText.En(list.Publicity.Deadline.LastDay)}.", citation);
        if (Wrong(form, list, citation) is { } wrong)
            return wrong;
        var stored = await StoreAsync(evidence, citation, cancellationToken);
        if (stored.Refusal is { } refusal)
            return refusal;
        var unit = list.Units.First(one => one.ApplicationId == form.ApplicationId);
        while (true)
        {
            var id = await book.NextObjectionIdAsync(list.Publicity.CycleId, cancellationToken);
            var objection = new ObjectionRecord(
                id, list.Publicity.CycleId, list.Publicity.StageId, unit.ApplicationId, unit.Name, form.Name.Trim(),
                EmailAddress.Normalize(form.Email)!, form.Grounds.Trim(), stored.Value, time.GetUtcNow(), ObjectionState.Open);
            var start = new ObjectionStart(objection.CycleId, objection.StageId, id, objection.ApprovalId);
            if (await signals.AroundStartAsync(
                nameof(ObjectionCase), Instances.Objection(id), start, () => book.InsertAsync(objection, cancellationToken), cancellationToken))
                return objection;
        }
    }

    private async Task<PublicList> ViewAsync(PublicityRecord publicity, CancellationToken cancellationToken)
    {
        var dossier = await archive.OpenAsync(publicity.CycleId, cancellationToken);
        var listed = await units.OfAsync(publicity.CycleId, publicity.Units, cancellationToken);
        var objections = (await book.ObjectionsAsync(publicity.CycleId, cancellationToken)).Where(objection => objection.StageId == publicity.StageId).ToList();
        IReadOnlySet<string> Against(ObjectionState state) =>
            objections.Where(objection => objection.State == state).Select(objection => objection.ApplicationId).ToHashSet(StringComparer.Ordinal);
        var open = publicity.ClosedAt is null && time.GetUtcNow() < dossier.EndOf(publicity.Deadline);
        return new PublicList(publicity, dossier, listed, Against(ObjectionState.Open), Against(ObjectionState.Upheld), open);
    }

    private static Refusal? Wrong(ObjectionForm form, PublicList list, Citation citation)
    {
        if (list.Units.All(unit => unit.ApplicationId != form.ApplicationId))
            return Refusal.Invalid("unit", "请选择名单上的单位。", "Please choose a unit on the list.", citation);
        if (form.Name.Trim().Length is 0 or > MaxName)
            return Refusal.Invalid("name", "请填写姓名或单位名称。", "Please give your name.", citation);
        if (EmailAddress.Normalize(form.Email) is null)
            return Refusal.Invalid("email", "请填写有效的电子邮箱，用于接收回执和处理结果。", "Please give a valid mail address for the receipt and the outcome.", citation);
        if (form.Grounds.Trim().Length is 0 or > MaxGrounds)
            return Refusal.Invalid("grounds", $"请填写异议内容（不超过{MaxGrounds}字）。", $"Please state your grounds (at most {MaxGrounds} characters).", citation);
        return null;
    }

    private async Task<Outcome<IReadOnlyList<EvidenceDocument>>> StoreAsync(
        IReadOnlyList<EvidenceFile> evidence, Citation citation, CancellationToken cancellationToken)
    {
        if (evidence.Count > MaxEvidence)
            return Refusal.Invalid("evidence", $"证明材料不得超过{MaxEvidence}件。", $"At most {MaxEvidence} pieces of evidence.", citation);
        var stored = new List<EvidenceDocument>();
        foreach (var file in evidence)
        {
            if (file.Length is 0 or > MaxEvidenceBytes)
                return Refusal.Invalid("evidence", $"「{FileNames.Clean(file.FileName)}」为空或超过20MB。", $"“{FileNames.Clean(file.FileName)}” is empty or larger than 20 MB.", citation);
            var type = FileTypes.Sniff(file.Head.Span);
            if (type is not ("pdf" or "jpeg" or "png"))
                return Refusal.Invalid("evidence", $"「{FileNames.Clean(file.FileName)}」不是PDF、JPG或PNG文件。", $"“{FileNames.Clean(file.FileName)}” is not a PDF, JPG or PNG file.", citation);
            var id = "evidence-" + Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(secrets.NewSecret())))[..32];
            await documents.BeginAsync(id, file.Length, cancellationToken);
            await using var content = file.Open();
            await documents.AppendAsync(id, 0, content, null, cancellationToken);
            var done = await documents.CompleteAsync(id, cancellationToken);
            stored.Add(new EvidenceDocument(id, FileNames.Clean(file.FileName), type, done.Length, done.Sha256));
        }

        return stored;
    }
}
