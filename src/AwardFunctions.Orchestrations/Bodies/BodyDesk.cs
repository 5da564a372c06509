using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Audit;
using AwardFunctions.Orchestrations.Experts;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.Orchestrations.Publicity;
using AwardFunctions.Orchestrations.Schemes;
using AwardFunctions.Orchestrations.Signals;

namespace AwardFunctions.Orchestrations.Bodies;

/// <summary>The office's directory of recommending bodies and departments. Every change goes into the audit log.</summary>
public sealed class BodyDesk(IRecordStore store, SchemeShelf schemes, EvidenceStore evidence, SignalDesk signals, TimeProvider time)
{
    /// <summary>The audit stream of the directory.</summary>
    public const string Stream = "bodies";

    private const string Partition = "bodies";
    private const int MaxName = 60;
    private const int MaxReason = 1000;
    private static readonly Refusal Unknown = Refusal.NotFound("名录中没有这个单位。", "There is no such body in the directory.");

    /// <summary>The parties of a scheme that bodies act for: those that recommend, and the departments that are asked.</summary>
    public static IReadOnlyList<Party> PartiesOf(Scheme scheme) =>
        [.. scheme.Parties.Where(party => party.Role is PartyRoles.Recommender or PartyRoles.Department)];

    /// <summary>The bodies of a scheme, or of one of its parties, in order of party and name.</summary>
    public async Task<IReadOnlyList<BodyRecord>> ListAsync(string schemeCode, string? partyId, CancellationToken cancellationToken)
    {
        var bodies = new List<BodyRecord>();
        await foreach (var body in store.ListAsync<BodyRecord>(Partition, partyId is null ? $"{schemeCode}|" : $"{schemeCode}|{partyId}|", cancellationToken))
            bodies.Add(body.Value);
        return bodies;
    }

    /// <summary>The body of this name, or null.</summary>
    public async Task<BodyRecord?> FindAsync(string schemeCode, string partyId, string name, CancellationToken cancellationToken) =>
        (await store.FindAsync<BodyRecord>(Partition, Row(schemeCode, partyId, name.Trim()), cancellationToken))?.Value;

    /// <summary>Enters a body, or gives one that is known another mailbox.</summary>
    public async Task<Outcome<BodyRecord>> PutAsync(BodyRecord body, AccountRecord by, CancellationToken cancellationToken)
    {
        if (await schemes.FindAsync(body.SchemeCode, cancellationToken) is not { } scheme)
            return Refusal.Invalid("scheme", "请选择奖项。", "Please choose the award.");
        if (PartiesOf(scheme).FirstOrDefault(party => party.Id == body.PartyId) is not { } party)
            return Refusal.Invalid("party", "请选择单位的职责。", "Please choose what the body does.");
        var citation = scheme.Cite(party.Article);
        var name = body.Name.Trim();
        if (name.Length is 0 or > MaxName)
            return Refusal.Invalid("name", $"请填写单位名称，不超过{MaxName}字。", $"Please give the body's name, at most {MaxName} characters.", citation);
        if (EmailAddress.Normalize(body.Email) is not { } email)
            return Refusal.Invalid("email", "请填写该单位的工作邮箱。", "Please give the body's mailbox.", citation);
        var entered = body with { Name = name, Email = email, Barred = (await FindAsync(scheme.Code, party.Id, name, cancellationToken))?.Barred };
        await EnterAsync(entered, party, citation, by.Email, time.GetUtcNow(), cancellationToken);
        return entered;
    }

    /// <summary>Enters a recommending body that the office has confirmed, unless one of its name is known.</summary>
    /// <param name="body">The body.</param>
    /// <param name="by">Who confirmed it.</param>
    /// <param name="at">When, UTC.</param>
    /// <param name="citation">The article it rests on.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    internal async Task EnterConfirmedAsync(BodyRecord body, string by, DateTimeOffset at, Citation citation, CancellationToken cancellationToken)
    {
        if (await schemes.FindAsync(body.SchemeCode, cancellationToken) is { } scheme && PartiesOf(scheme).FirstOrDefault(party => party.Id == body.PartyId) is { } party
            && await FindAsync(body.SchemeCode, body.PartyId, body.Name, cancellationToken) is null)
            await EnterAsync(body, party, citation, by, at, cancellationToken);
    }

    /// <summary>Takes a body off the directory. What it was asked before stays asked.</summary>
    public async Task<Outcome<BodyRecord>> RemoveAsync(
        string schemeCode, string partyId, string name, AccountRecord by, CancellationToken cancellationToken)
    {
        var row = Row(schemeCode, partyId, name.Trim());
        if (await schemes.FindAsync(schemeCode, cancellationToken) is not { } scheme || await store.FindAsync<BodyRecord>(Partition, row, cancellationToken) is not { } found)
            return Unknown;
        if (found.Value.Barred is not null)
            return Refusal.Conflict("该单位已被取消推荐资格，不能从名录中移除。", "The body is barred from recommending; it stays in the directory.", BarCitation(scheme));
        var citation = scheme.Parties.FirstOrDefault(party => party.Id == partyId) is { } party ? scheme.Cite(party.Article) : null;
        var promise = Promise(
            by.Email, time.GetUtcNow(), "body.removed", new($"从名录中移除{found.Value.Name}", $"Took {found.Value.Name} off the directory"), citation, found.Value.Name);
        try
        {
            await ApplyAsync([new RecordChange.Delete(row, found.ETag), promise.AsChange()], cancellationToken);
            return found.Value;
        }
        catch (RecordConflictException)
        {
            return Refusal.Conflict("该单位刚刚在别处修改，请刷新页面。", "It was changed elsewhere just now; please reload.");
        }
    }

    /// <summary>Bars a body from recommending, for misconduct, where the regulation knows such a thing.</summary>
    public async Task<Outcome<BodyRecord>> BarAsync(
        string schemeCode, string partyId, string name, string reason, MisconductProof proof, AccountRecord by, CancellationToken cancellationToken)
    {
        if (await schemes.FindAsync(schemeCode, cancellationToken) is not { } scheme || await FindAsync(schemeCode, partyId, name, cancellationToken) is not { } body)
            return Unknown;
        if (BarCitation(scheme) is not { } citation || scheme.PartyOf(partyId).Role != PartyRoles.Recommender)
            return Refusal.Conflict("本办法没有取消推荐资格的规定。", "This regulation bars no recommending body.");
        if (reason.Trim().Length is 0 or > MaxReason)
            return Refusal.Invalid("reason", $"请说明理由，不超过{MaxReason}字。", $"Please give the reason, at most {MaxReason} characters.", citation);
        if (proof.ReferredTo.Trim().Length > MaxReason)
            return Refusal.Invalid("referredTo", $"不超过{MaxReason}字。", $"At most {MaxReason} characters.", citation);
        if (proof.Evidence.Count == 0)
            return Refusal.Invalid(EvidenceStore.Field, $"请附证明材料，1至{EvidenceStore.MaxFiles}件。", $"Please attach 1 to {EvidenceStore.MaxFiles} files as proof.", citation);
        if (body.Barred is not null)
            return Refusal.Conflict("该单位已被取消推荐资格。", "The body is barred already.", citation);
        var kept = await evidence.StoreAsync(proof.Evidence, citation, cancellationToken);
        if (kept.Refusal is { } unfit)
            return unfit;
        var barred = body with { Barred = new BodyBar(reason.Trim(), proof.ReferredTo.Trim(), kept.Value, by.Email, time.GetUtcNow()) };
        var promise = Promise(
            by.Email, barred.Barred.At, "body.barred", new($"取消{body.Name}的推荐资格：{reason.Trim()}", $"Barred {body.Name} from recommending: {reason.Trim()}"), citation, body.Name);
        await ApplyAsync([new RecordChange.Put(Row(schemeCode, partyId, body.Name), RecordStoreExtensions.ToJson(barred)), promise.AsChange()], cancellationToken);
        return barred;
    }

    /// <summary>What a bar of recommending bodies rests on; null where the regulation knows none.</summary>
    public static Citation? BarCitation(Scheme scheme) => scheme.Reviewers?.RecommenderMisconductArticle is { } article ? scheme.Cite(article) : null;

    private Task EnterAsync(BodyRecord body, Party party, Citation citation, string by, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var promise = Promise(
            by, at, "body.entered", new($"登记{party.Name.Zh}：{body.Name}（{body.Email}）", $"Entered {body.Name} ({body.Email}) as {party.Name.En}"), citation, body.Name);
        return ApplyAsync([new RecordChange.Put(Row(body.SchemeCode, party.Id, body.Name), RecordStoreExtensions.ToJson(body)), promise.AsChange()], cancellationToken);
    }

    private Task ApplyAsync(IReadOnlyList<RecordChange> changes, CancellationToken cancellationToken) => signals.AroundAsync(
        null,
        async () =>
        {
            await store.ApplyAsync(Partition, changes, cancellationToken);
            return true;
        },
        cancellationToken, Partition);

    private static string Row(string schemeCode, string partyId, string name) => $"{schemeCode}|{partyId}|{Uri.EscapeDataString(name).Replace('%', '~')}";

    private static PromisedEntry Promise(string by, DateTimeOffset at, string action, LocalizedText what, Citation? citation, string subject) =>
        new(Stream, new AuditEntry(at, by, action, what, citation, subject), $"{action}|{subject}|{at.UtcTicks}");
}
