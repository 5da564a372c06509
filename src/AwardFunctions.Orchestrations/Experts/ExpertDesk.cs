using System.Globalization;
using AwardFunctions.Domain.Calendars;
using AwardFunctions.Domain.Review;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Audit;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Publicity;
using AwardFunctions.Orchestrations.Schemes;
using AwardFunctions.Orchestrations.Signals;

namespace AwardFunctions.Orchestrations.Experts;

/// <summary>What the office does with its pool of experts, and what experts declare themselves. Whoever is in it and may take part is a reviewer of the scheme.</summary>
public sealed class ExpertDesk(ExpertBook book, AccountDesk accounts, SchemeShelf schemes, EvidenceStore evidence, SignalDesk signals, TimeProvider time)
{
    private const int MaxReason = 1000;
    private const int MaxReferral = 100;
    private static readonly Refusal NoScheme = Refusal.Invalid("scheme", "请选择奖项。", "Please choose the award.");
    private static readonly Refusal NoExpert = Refusal.NotFound("专家库中没有这位专家。", "There is no such expert in the pool.");

    public Task<ExpertPool> PoolAsync(string scheme, CancellationToken cancellationToken) => book.PoolAsync(scheme, cancellationToken);

    /// <summary>Adds an expert, who becomes a reviewer of the scheme.</summary>
    public async Task<Outcome<ExpertRecord>> AddAsync(string schemeCode, ExpertDraft draft, AccountRecord by, CancellationToken cancellationToken)
    {
        if (await schemes.FindAsync(schemeCode, cancellationToken) is not { } scheme)
            return NoScheme;
        var (typed, refusals) = ExpertForm.Read(scheme, draft, Today(scheme));
        if (typed is null)
            return Together(refusals);
        if ((await book.PoolAsync(schemeCode, cancellationToken)).FindByMailbox(typed.Email) is { } known)
            return Taken(known);
        await MakeReviewerAsync(typed, schemeCode, cancellationToken);
        var added = typed;
        var changed = await ChangeAsync(
            scheme,
            pool =>
            {
                if (pool.FindByMailbox(typed.Email) is { } first)
                    return Taken(first);
                (var next, added) = Add(pool, typed);
                return (next, Entry(scheme, by, "expert.added", $"{added.Name}（{added.Id}）入库", $"{added.Name} ({added.Id}) joined the pool", added.Id));
            },
            cancellationToken);
        return changed.Refusal is { } refusal ? refusal : added;
    }

    /// <summary>Changes what is known of an expert; the mailbox stays, and so do agreements of other years.</summary>
    /// <param name="schemeCode">The scheme.</param>
    /// <param name="expertId">The expert.</param>
    /// <param name="draft">What was typed.</param>
    /// <param name="by">The office.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <param name="version">The version the form was filled in over, see <see cref="ExpertDraft.VersionOf"/>; null to change whatever it is by now.</param>
    public async Task<Outcome<ExpertRecord>> ChangeAsync(
        string schemeCode, string expertId, ExpertDraft draft, AccountRecord by, CancellationToken cancellationToken, string? version = null)
    {
        if (await schemes.FindAsync(schemeCode, cancellationToken) is not { } scheme)
            return NoScheme;
        if ((await book.PoolAsync(schemeCode, cancellationToken)).Find(expertId) is not { } known)
            return NoExpert;
        var (typed, refusals) = ExpertForm.Read(scheme, draft with { Email = known.Email }, Today(scheme));
        if (typed is null)
            return Together(refusals);
        var changed = await ChangeAsync(
            scheme,
            pool =>
            {
                var current = pool.Find(expertId)!;
                if (version is not null && ExpertDraft.VersionOf(current) != version)
                    return ChangedElsewhere(scheme);
                return (
                    pool.With(Merge(current, typed)),
                    Entry(scheme, by, "expert.changed", $"修改{typed.Name}（{expertId}）的资料", $"Changed what is known of {typed.Name} ({expertId})", expertId));
            },
            cancellationToken);
        return changed.Refusal is { } refusal ? refusal : changed.Value.Find(expertId)!;
    }

    /// <summary>Suspends, disqualifies or reinstates an expert, with the reason. Invitations under way look again. Disqualification takes proof of misconduct.</summary>
    public async Task<Outcome<ExpertRecord>> SetStandingAsync(
        string schemeCode, string expertId, ExpertStanding standing, string reason, AccountRecord by, CancellationToken cancellationToken, MisconductProof? proof = null)
    {
        if (await schemes.FindAsync(schemeCode, cancellationToken) is not { } scheme)
            return NoScheme;
        if ((await book.PoolAsync(schemeCode, cancellationToken)).Find(expertId) is not { } known)
            return NoExpert;
        var rule = ReviewerRule.Of(scheme);
        var article = standing == ExpertStanding.Disqualified || known.Standing == ExpertStanding.Disqualified ? rule.MisconductArticle : rule.Article;
        if (reason.Trim().Length is 0 or > MaxReason)
            return Refusal.Invalid("reason", $"请说明理由，不超过{MaxReason}字。", $"Please give the reason, at most {MaxReason} characters.", scheme.Cite(article));
        if (known.Standing == standing)
            return Refusal.Conflict("该专家已经是这一状态。", "The expert stands so already.", scheme.Cite(article));
        var referred = proof?.ReferredTo.Trim() ?? "";
        if (referred.Length > MaxReferral)
            return Refusal.Invalid("referredTo", $"不超过{MaxReferral}字。", $"At most {MaxReferral} characters.", scheme.Cite(article));
        IReadOnlyList<EvidenceDocument>? kept = null;
        if (standing == ExpertStanding.Disqualified)
        {
            if (proof is not { Evidence.Count: > 0 })
                return Refusal.Invalid(EvidenceStore.Field, $"取消评审资格须附证明材料，1至{EvidenceStore.MaxFiles}件。", $"Disqualification takes proof: 1 to {EvidenceStore.MaxFiles} files.", scheme.Cite(article));
            var stored = await evidence.StoreAsync(proof.Evidence, scheme.Cite(article), cancellationToken);
            if (stored.Refusal is { } unfit)
                return unfit;
            kept = stored.Value;
        }
        var (action, zh, en) = standing switch
        {
            ExpertStanding.Suspended => ("expert.suspended", "暂停", "Suspended"),
            ExpertStanding.Disqualified => ("expert.disqualified", "取消评审资格：", "Disqualified"),
            _ => ("expert.reinstated", "恢复", "Reinstated"),
        };
        var changed = await ChangeAsync(
            scheme,
            pool => (
                pool.With(pool.Find(expertId)! with { Standing = standing, StandingChange = new(reason.Trim(), by.Email, time.GetUtcNow(), kept, referred.Length == 0 ? null : referred) }),
                Entry(scheme, by, action, $"{zh}{known.Name}（{expertId}）：{reason.Trim()}{(referred.Length == 0 ? "" : $"；移交{referred}")}", $"{en} {known.Name} ({expertId}): {reason.Trim()}{(referred.Length == 0 ? "" : $"; referred to {referred}")}", expertId, article)),
            cancellationToken, SignalDesk.Everyone);
        if (changed.Refusal is { } refusal)
            return refusal;
        if (standing == ExpertStanding.Active)
            await MakeReviewerAsync(known, schemeCode, cancellationToken);
        else
            await accounts.RevokeAsync(known.Email, new RoleGrant(Roles.Reviewer, schemeCode), cancellationToken);
        return changed.Value.Find(expertId)!;
    }

    /// <summary>An expert declares an interest in an organisation; it counts from now on.</summary>
    public async Task<Outcome<ExpertRecord>> DeclareAsync(
        string schemeCode, string organisation, string creditCode, string reason, AccountRecord expert, CancellationToken cancellationToken)
    {
        if (await schemes.FindAsync(schemeCode, cancellationToken) is not { } scheme)
            return NoScheme;
        if ((await book.PoolAsync(schemeCode, cancellationToken)).FindByMailbox(expert.Email) is not { } known)
            return NoExpert;
        var article = ReviewerRule.Of(scheme).RecusalArticle;
        if (organisation.Trim().Length is 0 or > 100)
            return Refusal.Invalid("organisation", "请填写单位名称，不超过100字。", "Please name the organisation, at most 100 characters.", scheme.Cite(article));
        if (reason.Trim().Length is 0 or > 200)
            return Refusal.Invalid("reason", "请说明原因，不超过200字。", "Please say why, at most 200 characters.", scheme.Cite(article));
        var interest = new ExpertInterest(
            InterestKind.Declared, organisation.Trim(), creditCode.Trim() is { Length: > 0 } code ? code.ToUpperInvariant() : null, null, reason.Trim());
        var changed = await ChangeAsync(
            scheme,
            pool => pool.Find(known.Id) is { } now && !now.Interests.Contains(interest)
                ? (pool.With(now with { Interests = [.. now.Interests, interest] }), Declared(interest))
                : (pool, Declared(interest)),
            cancellationToken);
        return changed.Refusal is { } refusal ? refusal : changed.Value.Find(known.Id)!;

        AuditEntry Declared(ExpertInterest declared) => Entry(
            scheme, expert, "expert.declared", $"{known.Name}（{known.Id}）声明与{declared.Organisation}有利害关系：{declared.Note}",
            $"{known.Name} ({known.Id}) declared an interest in {declared.Organisation}: {declared.Note}", known.Id, article);
    }

    /// <summary>What importing a file would do, with every bad line and column.</summary>
    public async Task<Outcome<ExpertImport>> PreviewAsync(string schemeCode, byte[] file, CancellationToken cancellationToken)
    {
        if (await schemes.FindAsync(schemeCode, cancellationToken) is not { } scheme)
            return NoScheme;
        return ExpertCsv.Decode(file) is { } text
            ? Preview(scheme, text, await book.PoolAsync(schemeCode, cancellationToken))
            : new ExpertImport("", [], new LocalizedText("文件既不是UTF-8也不是GB18030编码。", "The file is neither UTF-8 nor GB 18030."));
    }

    /// <summary>Imports a file, all of it or nothing; returns how many experts are new and how many were changed.</summary>
    public async Task<Outcome<(int Added, int Changed)>> ImportAsync(string schemeCode, string text, AccountRecord by, CancellationToken cancellationToken)
    {
        if (await schemes.FindAsync(schemeCode, cancellationToken) is not { } scheme)
            return NoScheme;
        var preview = Preview(scheme, text, await book.PoolAsync(schemeCode, cancellationToken));
        if (!preview.CanImport)
            return Refusal.Invalid("file", "文件有误，未导入任何一行。", "The file has faults; nothing was imported.", scheme.Cite(ReviewerRule.Of(scheme).Article));
        var typed = preview.Lines.Select(line => ExpertForm.Read(scheme, line.Draft, Today(scheme)).Expert!).ToList();
        foreach (var expert in preview.Lines.Zip(typed).Where(one => one.First.Known?.Standing is null or ExpertStanding.Active))
            await MakeReviewerAsync(expert.Second, schemeCode, cancellationToken);
        var (added, renewed) = (0, 0);
        var changed = await ChangeAsync(
            scheme,
            pool =>
            {
                (added, renewed) = (0, 0);
                foreach (var expert in typed)
                {
                    if (pool.FindByMailbox(expert.Email) is { } known)
                        (pool, renewed) = (pool.With(Merge(known, expert)), renewed + 1);
                    else
                        (pool, added) = (Add(pool, expert).Pool, added + 1);
                }

                return (pool, Entry(scheme, by, "experts.imported", $"导入专家：新增{added}名，更新{renewed}名", $"Imported experts: {added} new, {renewed} changed", "pool"));
            },
            cancellationToken);
        return changed.Refusal is { } refusal ? refusal : (added, renewed);
    }

    private static ExpertImport Preview(Scheme scheme, string text, ExpertPool pool, DateOnly today)
    {
        var (drafts, fault) = ExpertCsv.Read(text);
        if (fault is null && drafts.Count == 0)
            fault = new LocalizedText("文件中没有专家。", "There are no experts in the file.");
        if (fault is null && drafts.Count + pool.Experts.Count > ExpertPool.MaxExperts)
            fault = new LocalizedText($"专家库最多{ExpertPool.MaxExperts}人。", $"A pool holds at most {ExpertPool.MaxExperts} experts.");
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var lines = drafts.Select(one =>
        {
            var (expert, refusals) = ExpertForm.Read(scheme, one.Draft, today);
            var twice = EmailAddress.Normalize(one.Draft.Email) is { } email && !seen.Add(email);
            return new ExpertImportLine(
                one.Line, one.Draft, expert is null ? null : pool.FindByMailbox(expert.Email),
                twice ? [.. refusals, Refusal.Invalid("email", "这个邮箱在文件中出现了两次。", "This mailbox stands twice in the file.")] : refusals);
        });
        return new ExpertImport(text, [.. lines], fault);
    }

    private ExpertImport Preview(Scheme scheme, string text, ExpertPool pool) => Preview(scheme, text, pool, Today(scheme));

    private static (ExpertPool Pool, ExpertRecord Expert) Add(ExpertPool pool, ExpertRecord typed)
    {
        var number = pool.LastNumber + 1;
        var added = typed with { Id = "E" + number.ToString("D4", CultureInfo.InvariantCulture) };
        return (new ExpertPool(number, [.. pool.Experts, added]), added);
    }

    private static ExpertRecord Merge(ExpertRecord known, ExpertRecord typed) => typed with
    {
        Id = known.Id,
        Standing = known.Standing,
        StandingChange = known.StandingChange,
        Agreements = [.. known.Agreements.Where(one => typed.Agreements.All(other => other.Year != one.Year)).Concat(typed.Agreements).OrderBy(one => one.Year)],
    };

    private static Refusal ChangedElsewhere(Scheme scheme) => Refusal.Conflict(
        "该专家的资料刚刚在别处修改。您填写的内容仍在表单中，请对照专家现在的资料后再保存。",
        "The expert was changed elsewhere just now. What you typed is still in the form; please compare it with what is known now before you save.",
        scheme.Cite(ReviewerRule.Of(scheme).Article));

    private static Refusal Taken(ExpertRecord known) =>
        Refusal.Invalid("email", $"该邮箱已在专家库中：{known.Name}（{known.Id}）。", $"The mailbox is in the pool already: {known.Name} ({known.Id}).");

    private static Refusal Together(IReadOnlyList<Refusal> refusals) => refusals.Count == 1 ? refusals[0] : refusals[0] with { Others = [.. refusals.Skip(1)] };

    private DateOnly Today(Scheme scheme) => new SchemeZone(scheme.TimeZone).DayOf(time.GetUtcNow());

    private Task<AccountRecord> MakeReviewerAsync(ExpertRecord expert, string scheme, CancellationToken cancellationToken) =>
        EnsureReviewerAsync(expert, new RoleGrant(Roles.Reviewer, scheme), cancellationToken);

    private async Task<AccountRecord> EnsureReviewerAsync(ExpertRecord expert, RoleGrant grant, CancellationToken cancellationToken)
    {
        var account = await accounts.EnsureAsync(expert.Email, expert.Name, "zh-CN", cancellationToken);
        if (account.Name.Length == 0 || account.Organisation is null)
            await accounts.DescribeAsync(expert.Email, account.Name.Length == 0 ? expert.Name : account.Name, account.Organisation ?? expert.Employer, account.Language, cancellationToken);
        return await accounts.GrantAsync(expert.Email, grant, cancellationToken);
    }

    private Task<Outcome<ExpertPool>> ChangeAsync(
        Scheme scheme, Func<ExpertPool, Outcome<(ExpertPool Pool, AuditEntry Entry)>> change, CancellationToken cancellationToken, string? instance = null) =>
        signals.AroundAsync(instance, () => book.ChangeAsync(scheme.Code, change, cancellationToken), cancellationToken, ExpertBook.Partition(scheme.Code));

    private AuditEntry Entry(Scheme scheme, AccountRecord by, string action, string zh, string en, string subject, string? article = null) =>
        new(time.GetUtcNow(), by.Email, action, new LocalizedText(zh, en), scheme.Cite(article ?? ReviewerRule.Of(scheme).Article), subject);
}
