using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Signals;

namespace AwardFunctions.Orchestrations.Publicity;

/// <summary>What the public does: read the lists, object.</summary>
public sealed class PublicityDesk(
    PublicityBook book, UnitList units, CycleArchive archive, EvidenceStore files, SignalDesk signals, TimeProvider time)
{
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
        if (list.Units.All(unit => unit.ApplicationId != form.ApplicationId))
            return Refusal.Invalid("unit", "请选择名单上的单位。", "Please choose a unit on the list.", citation);
        if (Wrong(form, evidence, list.Dossier.Scheme, citation) is { } wrong)
            return wrong;
        var unit = list.Units.First(one => one.ApplicationId == form.ApplicationId);
        return await FileAsync(form, evidence, stage, list.Publicity.CycleId, unit.ApplicationId, unit.Name, outside: false, citation, cancellationToken);
    }

    /// <summary>
    /// Takes in an objection to anything in a running cycle, where the regulation lets people object at any time. It is investigated like any
    /// other and told to the committee, but holds no one: there is no list to be held on.
    /// </summary>
    public async Task<Outcome<ObjectionRecord>> ObjectAnytimeAsync(
        string cycleId, ObjectionForm form, string against, IReadOnlyList<EvidenceFile> evidence, CancellationToken cancellationToken)
    {
        if (await FindAnytimeAsync(cycleId, cancellationToken) is not { } dossier)
            return Refusal.NotFound("本届评选不在进行，或者办法没有规定随时可以提出异议。", "No such cycle is running, or its regulation does not take objections at any time.");
        var citation = dossier.Scheme.Cite(dossier.Scheme.Objections!.AnytimeArticle!);
        var name = against.Trim();
        if (name.Length is 0 or > MaxName)
            return Refusal.Invalid("against", $"请填写异议对象（不超过{MaxName}字）。", $"Please say whom or what it is about (at most {MaxName} characters).", citation);
        if (Wrong(form, evidence, dossier.Scheme, citation) is { } wrong)
            return wrong;
        var named = (await units.OfAsync(cycleId, null, cancellationToken)).FirstOrDefault(unit => unit.Name == name);
        var stage = dossier.Scheme.Stages.OfType<PublicityStage>().Last();
        return await FileAsync(form, evidence, stage, cycleId, named?.ApplicationId ?? "", name, outside: true, citation, cancellationToken);
    }

    /// <summary>Whether anyone may object at any time to a cycle: it runs, and its regulation says so.</summary>
    public static bool TakesAnytime(CycleDossier dossier) => dossier is { Cycle.State: CycleState.Running, Scheme.Objections.AnytimeArticle: not null };

    /// <summary>A running cycle to which anyone may object at any time, or null.</summary>
    public async Task<CycleDossier?> FindAnytimeAsync(string cycleId, CancellationToken cancellationToken) =>
        await archive.FindAsync(cycleId, cancellationToken) is { } dossier && TakesAnytime(dossier) ? dossier : null;

    private async Task<Outcome<ObjectionRecord>> FileAsync(
        ObjectionForm form, IReadOnlyList<EvidenceFile> evidence, Stage stage, string cycleId, string applicationId, string against, bool outside, Citation citation,
        CancellationToken cancellationToken)
    {
        var stored = await files.StoreAsync(evidence, citation, cancellationToken);
        if (stored.Refusal is { } refusal)
            return refusal;
        while (true)
        {
            var id = await book.NextObjectionIdAsync(cycleId, cancellationToken);
            var objection = new ObjectionRecord(
                id, cycleId, stage.Id, applicationId, against, form.Name.Trim(), EmailAddress.Normalize(form.Email)!, form.Grounds.Trim(), stored.Value,
                time.GetUtcNow(), ObjectionState.Open, Outside: outside);
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
        var objections = await book.AgainstListAsync(publicity.CycleId, publicity.StageId, cancellationToken);
        IReadOnlySet<string> Against(ObjectionState state) =>
            objections.Where(objection => objection.State == state).Select(objection => objection.ApplicationId).ToHashSet(StringComparer.Ordinal);
        var open = publicity.ClosedAt is null && time.GetUtcNow() < dossier.EndOf(publicity.Deadline);
        return new PublicList(publicity, dossier, listed, Against(ObjectionState.Open), Against(ObjectionState.Upheld), open);
    }

    private static Refusal? Wrong(ObjectionForm form, IReadOnlyList<EvidenceFile> evidence, Scheme scheme, Citation citation)
    {
        if (form.Name.Trim().Length is 0 or > MaxName)
            return Refusal.Invalid("name", "请填写姓名或单位名称。", "Please give your name.", citation);
        if (EmailAddress.Normalize(form.Email) is null)
            return Refusal.Invalid("email", "请填写有效的电子邮箱，用于接收回执和处理结果。", "Please give a valid mail address for the receipt and the outcome.", citation);
        if (form.Grounds.Trim().Length is 0 or > MaxGrounds)
            return Refusal.Invalid("grounds", $"请填写异议内容（不超过{MaxGrounds}字）。", $"Please state your grounds (at most {MaxGrounds} characters).", citation);
        if (evidence.Count == 0 && scheme.Objections?.EvidenceArticle is { } asked)
            return Refusal.Invalid("evidence", "请提交相关证明材料。", "Please hand in proof.", scheme.Cite(asked));
        return null;
    }
}
