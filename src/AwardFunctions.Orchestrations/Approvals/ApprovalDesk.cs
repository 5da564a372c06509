using AwardFunctions.Domain.Schemes;
using AwardFunctions.Domain.Visibility;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.Orchestrations.SecondFactors;
using AwardFunctions.Orchestrations.Signals;
using AwardFunctions.Orchestrations.Visibility;

namespace AwardFunctions.Orchestrations.Approvals;

/// <summary>What approvers do: look at a decision, take it, delegate it, ask for a new link.</summary>
public sealed class ApprovalDesk(
    ApprovalStore approvals,
    DecisionRegistry kinds,
    ApproverDirectory directory,
    CycleArchive archive,
    AccountDesk accounts,
    ApprovalMail mail,
    SecondFactorDesk factors,
    SignalDesk signals,
    CycleJournal journal,
    TimeProvider time)
{
    private static readonly Refusal Unknown = Refusal.NotFound("没有这项待办，或链接不完整。", "There is no such decision, or the link is incomplete.");
    private static readonly Refusal NotYours = Refusal.Forbidden("这项决定不由您作出。", "This decision is not yours to take.");
    private static readonly Refusal Moved = Refusal.Conflict(
        "邮件发出之后，待决定的内容已经变化，请按新内容重新决定。", "What is to be decided has changed since the mail was sent; please decide on the new content.");

    /// <summary>What a link leads to. Looking changes nothing, however often a mail scanner does it.</summary>
    public async Task<Outcome<ApprovalView>> OpenLinkAsync(string secret, CancellationToken cancellationToken)
    {
        if (await approvals.FindTokenAsync(secret, cancellationToken) is not { } token)
            return Unknown;
        return await ViewAsync(token.ApprovalId, token.Email, token.ExpiresAt <= time.GetUtcNow(), cancellationToken);
    }

    /// <summary>What a signed-in person sees of a decision: approvers all, the office and whoever watches over it, too, others nothing.</summary>
    public async Task<Outcome<ApprovalView>> OpenAsync(string approvalId, AccountRecord person, CancellationToken cancellationToken)
    {
        if (await approvals.FindAsync(approvalId, cancellationToken) is not { } read)
            return Unknown;
        var dossier = await archive.OpenAsync(read.Value.Order.CycleId, cancellationToken);
        var asked = read.Value.Approvers.Any(one => one.Concerns(person.Email)) ? Viewer.Approver : Viewer.Public;
        if (!VisibilityPolicy.Allows(Viewers.Of(person, dossier.Scheme) | asked, Part.Decision, Moment.Always))
            return NotYours;
        return await ViewAsync(approvalId, person.Email, false, cancellationToken);
    }

    /// <summary>All decisions of a cycle, pending ones first, then newest first.</summary>
    public async Task<IReadOnlyList<ApprovalRecord>> ListAsync(string cycleId, CancellationToken cancellationToken)
    {
        var found = new List<ApprovalRecord>();
        await foreach (var approval in approvals.ListAsync(cycleId, cancellationToken))
            found.Add(approval.Value);
        return [.. found.OrderBy(one => one.Decision is not null).ThenByDescending(one => one.OpenedAt)];
    }

    /// <summary>What waits to be decided in a cycle: how much, and what is due first.</summary>
    public async Task<OpenDecisions> ListOpenAsync(CycleDossier dossier, int take, CancellationToken cancellationToken)
    {
        var today = dossier.Zone.DayOf(time.GetUtcNow());
        var first = new List<ApprovalRecord>();
        var (count, overdue) = (0, 0);
        await foreach (var pending in approvals.ListPendingAsync(dossier.Cycle.Id, cancellationToken))
        {
            count++;
            overdue += pending.Value.Due < today ? 1 : 0;
            if (first.Count < take && await approvals.FindAsync(pending.Value.ApprovalId, cancellationToken) is { Value.Decision: null } read)
                first.Add(read.Value);
        }

        return new OpenDecisions(first, count, overdue);
    }

    /// <summary>The decisions a person was asked for, pending ones first, then newest first.</summary>
    public async Task<IReadOnlyList<ApprovalRecord>> ListForAsync(AccountRecord person, CancellationToken cancellationToken)
    {
        var found = new List<ApprovalRecord>();
        await foreach (var approval in approvals.ListForAsync(person.Email, cancellationToken))
            found.Add(approval);
        return [.. found.OrderBy(one => one.Decision is not null).ThenByDescending(one => one.OpenedAt)];
    }

    /// <summary>Decides with the link of a mail.</summary>
    public async Task<Outcome<ApprovalRecord>> DecideByLinkAsync(string secret, DecisionTaken taken, CancellationToken cancellationToken)
    {
        if (await approvals.FindTokenAsync(secret, cancellationToken) is not { } token)
            return Unknown;
        if (token.ExpiresAt <= time.GetUtcNow())
            return Refusal.Gone("链接已超过72小时有效期。请点击“重新发送链接”。", "The link is older than 72 hours. Please have a new one sent.");
        return await DecideAsync(token.ApprovalId, token.Email, "mail", taken, cancellationToken);
    }

    /// <summary>Decides as a signed-in person.</summary>
    public Task<Outcome<ApprovalRecord>> DecideAsync(
        string approvalId, AccountRecord person, DecisionTaken taken, CancellationToken cancellationToken) =>
        DecideAsync(approvalId, person.Email, "portal", taken, cancellationToken);

    /// <summary>Sends a new link to the mailbox that the old one was for.</summary>
    public async Task<Outcome<string>> SendNewLinkAsync(string secret, CancellationToken cancellationToken)
    {
        if (await approvals.FindTokenAsync(secret, cancellationToken) is not { } token
            || await approvals.FindAsync(token.ApprovalId, cancellationToken) is not { } read)
            return Unknown;
        var dossier = await archive.OpenAsync(read.Value.Order.CycleId, cancellationToken);
        if (Find(read.Value, token.Email, dossier) is not { } approver)
            return NotYours;
        if (read.Value.Decision is null)
            await mail.AskAgainAsync(read.Value, approver, time.GetUtcNow(), cancellationToken);
        return token.Email;
    }

    /// <summary>
    /// Lays out anew the pending decisions of a kind whose sheet has changed. Nobody is asked again, unless wanted: what they were sent leads to
    /// the new sheet.
    /// </summary>
    public async Task LayOutAsync(string cycleId, string kind, CancellationToken cancellationToken, bool again = false)
    {
        var dossier = await archive.OpenAsync(cycleId, cancellationToken);
        foreach (var approval in (await ListAsync(cycleId, cancellationToken)).Where(one => one.Decision is null && one.Order.Kind == kind))
        {
            var sheet = await kinds.Of(kind).ComposeAsync(approval.Order, dossier, cancellationToken);
            await approvals.UpdateAsync(
                approval.Id,
                current => current.Decision is not null ? null : current with
                {
                    Sheet = sheet,
                    SubjectHash = ApprovalStore.HashOf(sheet),
                    Approvers = again ? [.. current.Approvers.Select(one => one with { Asked = false })] : current.Approvers,
                },
                cancellationToken);
            if (again)
                await signals.PokeAsync(Instances.Approval(approval.Id), cancellationToken);
        }
    }

    /// <summary>
    /// Asks a pending decision anew of those whom its sheet names by now. They have its whole time from this moment on, and the links of those
    /// who were asked before lead nowhere; what was decided stays decided.
    /// </summary>
    public async Task<ApprovalRecord> AskAnewAsync(string approvalId, CancellationToken cancellationToken)
    {
        var order = (await approvals.FindAsync(approvalId, cancellationToken))!.Value.Order;
        var dossier = await archive.OpenAsync(order.CycleId, cancellationToken);
        var sheet = await kinds.Of(order.Kind).ComposeAsync(order, dossier, cancellationToken);
        var approvers = await directory.ForSheetAsync(dossier.Scheme, sheet, cancellationToken);
        var now = time.GetUtcNow();
        var due = ApprovalDue.Of(dossier, order, sheet, now);
        var rungs = ApprovalRungs.Of(dossier.Zone.DayOf(now), due.LastDay, dossier.Calendar, dossier.Zone);
        return await signals.AroundAsync(
            Instances.Approval(approvalId),
            () => approvals.UpdateAsync(
                approvalId,
                current => current.Decision is not null ? null : current with
                {
                    Sheet = sheet,
                    SubjectHash = ApprovalStore.HashOf(sheet),
                    Approvers = approvers,
                    OpenedAt = now,
                    Due = due,
                    Rungs = rungs,
                },
                cancellationToken),
            cancellationToken);
    }

    /// <summary>Asks anew what waits for people of whom it does not take the decision any more, e.g. because their group has another leader.</summary>
    public async Task AskWhoMayDecideAsync(string cycleId, CancellationToken cancellationToken)
    {
        var dossier = await archive.OpenAsync(cycleId, cancellationToken);
        foreach (var pending in (await ListAsync(cycleId, cancellationToken)).Where(one => one is { Decision: null, Sheet.Only: not null }))
        {
            var sheet = await kinds.Of(pending.Order.Kind).ComposeAsync(pending.Order, dossier, cancellationToken);
            if (sheet.Only is { } only && !only.ToHashSet().SetEquals(pending.Sheet.Only!))
                await AskAnewAsync(pending.Id, cancellationToken);
        }
    }

    /// <summary>Hands a decision to someone else, up to and including a day; after it the decision is one's own again. Both names are recorded.</summary>
    public async Task<Outcome<ApprovalRecord>> DelegateAsync(
        string approvalId, AccountRecord from, string toEmail, DateOnly until, CancellationToken cancellationToken)
    {
        if (await approvals.FindAsync(approvalId, cancellationToken) is not { } read)
            return Unknown;
        if (read.Value.Decision is not null)
            return Refusal.Conflict("这项决定已经作出，不能再委托。", "The decision has been taken and can't be delegated any more.");
        var dossier = await archive.OpenAsync(read.Value.Order.CycleId, cancellationToken);
        var today = dossier.Zone.DayOf(time.GetUtcNow());
        if (read.Value.ApproversOn(today).FirstOrDefault(one => one.Email == from.Email) is not { } principal)
            return NotYours;
        if (until < today)
            return Refusal.Invalid("until", "委托截止日期不能早于今天。", "The last day of a delegation can't be in the past.");
        if (await accounts.FindAsync(toEmail, cancellationToken) is not { } deputy)
            return Refusal.Invalid("to", "受托人尚未登记，请先由管理员登记。", "There is no such person; the administrator must register them first.");
        if (deputy.Email == from.Email || read.Value.ApproversOn(today).Any(one => one.Email == deputy.Email))
            return Refusal.Invalid("to", "受托人已经可以作出这项决定。", "That person can take this decision already.");
        var now = time.GetUtcNow();
        var next = principal.Principal is { } origin && origin.Email == deputy.Email
            ? origin
            : new Approver(deputy.Email, deputy.Name, deputy.Language, false, principal.Email, until, principal);
        var promise = CycleJournal.Promise(
            dossier, now, from.Email, "decision.delegated",
            new($"{principal.Name}委托{deputy.Name}决定：{read.Value.Sheet.Title.Zh}（至{until:yyyy-MM-dd}）", $"{principal.Name} delegated to {deputy.Name} until {until:yyyy-MM-dd}: {read.Value.Sheet.Title.En}"),
            read.Value.Sheet.Article, read.Value.Order.SubjectId, $"decision.delegated|{approvalId}|{principal.Email}|{deputy.Email}|{now.UtcTicks}");
        var changed = await signals.AroundAsync(
            Instances.Approval(approvalId),
            () => approvals.UpdateAsync(
                approvalId,
                current => current with { Approvers = [.. current.Approvers.Where(one => one.On(today).Email != principal.Email), next] },
                cancellationToken,
                promise.AsChange()),
            cancellationToken,
            Partitions.Cycle(read.Value.Order.CycleId));
        return changed!;
    }

    private async Task<Outcome<ApprovalView>> ViewAsync(string approvalId, string email, bool expired, CancellationToken cancellationToken)
    {
        if (await approvals.FindAsync(approvalId, cancellationToken) is not { } read)
            return Unknown;
        var dossier = await archive.OpenAsync(read.Value.Order.CycleId, cancellationToken);
        var approver = Find(read.Value, email, dossier);
        var mustEnrol = approver is not null && read.Value is { Decision: null, Sheet.SecondFactor: true }
            && !(await factors.FindAsync(approver.Email, cancellationToken)).Enrolled;
        return new ApprovalView(read.Value, dossier, approver, expired, mustEnrol);
    }

    private async Task<Outcome<ApprovalRecord>> DecideAsync(
        string approvalId, string email, string via, DecisionTaken taken, CancellationToken cancellationToken)
    {
        SecondFactorProof? proof = null;
        while (true)
        {
            if (await approvals.FindAsync(approvalId, cancellationToken) is not { } read)
                return Unknown;
            var approval = read.Value;
            var dossier = await archive.OpenAsync(approval.Order.CycleId, cancellationToken);
            if (Find(approval, email, dossier) is not { } approver)
                return NotYours;
            if (approval.Decision is not null)
                return await RecordedAsync(approval, cancellationToken);
            var kind = kinds.Of(approval.Order.Kind);
            if (await kind.MootAsync(approval.Order, cancellationToken) is not { } made)
            {
                if (approver.Until < dossier.Zone.DayOf(time.GetUtcNow()))
                    return Refusal.Gone("委托期限已过。", "The delegation has ended.");
                if (taken.SubjectHash is { } seen && seen != approval.SubjectHash)
                    return Moved;
                if (await ComposeAgainAsync(approval, dossier, cancellationToken) is { } moved)
                    return moved;

                var values = taken.Values.ToDictionary(pair => pair.Key, pair => pair.Value.Trim(), StringComparer.Ordinal);
                if (DecisionForm.Check(approval.Sheet, taken.Action, taken.Reason, values, dossier.Scheme) is { } wrong)
                    return wrong;
                made = new DecisionMade(
                    taken.Action, taken.Reason.Trim(), values, approver.Email, approver.Name, approver.OnBehalfOf, time.GetUtcNow(), via,
                    taken.Action == DecisionActions.Return ? approval.Sheet.ReturnTo : null, approver.PrincipalName());
                if (await kind.CheckAsync(approval, made, dossier, cancellationToken) is { } refusal)
                    return refusal;
                // Last of all, and once: a code that is checked is used up.
                if (approval.Sheet.SecondFactor && proof is null)
                {
                    var verified = await factors.VerifyAsync(approver.Email, taken.Code, dossier.Scheme.Cite(approval.Sheet.Article), cancellationToken);
                    if (verified.Refusal is { } unproven)
                        return unproven;
                    proof = verified.Value;
                }
            }

            if (await RecordAsync(read, made, proof, dossier, cancellationToken) is { } recorded)
                return recorded;
        }
    }

    /// <summary>Who a mailbox is in a decision: whoever may decide today, or whose delegation has ended.</summary>
    private Approver? Find(ApprovalRecord approval, string email, CycleDossier dossier) =>
        approval.ApproversOn(dossier.Zone.DayOf(time.GetUtcNow())).FirstOrDefault(one => one.Email == email)
        ?? approval.Approvers.FirstOrDefault(one => one.Email == email);

    private async Task<ApprovalRecord?> RecordAsync(
        Versioned<ApprovalRecord> read, DecisionMade made, SecondFactorProof? proof, CycleDossier dossier, CancellationToken cancellationToken)
    {
        var decided = read.Value with { Decision = made, Proof = proof };
        try
        {
            await signals.AroundAsync(
                Instances.Approval(decided.Id),
                async () =>
                {
                    await approvals.ReplaceAsync(read, decided, cancellationToken);
                    return true;
                },
                cancellationToken);
        }
        catch (RecordConflictException)
        {
            return null;
        }

        await DecisionJournal.WriteAsync(journal, dossier, decided, cancellationToken);
        return decided;
    }

    /// <summary>The second visit shows the recorded result; its orchestration is told once more, in case it never heard.</summary>
    private async Task<ApprovalRecord> RecordedAsync(ApprovalRecord approval, CancellationToken cancellationToken)
    {
        await signals.PokeAsync(Instances.Approval(approval.Id), cancellationToken);
        return approval;
    }

    private async Task<Refusal?> ComposeAgainAsync(ApprovalRecord approval, CycleDossier dossier, CancellationToken cancellationToken)
    {
        var sheet = await kinds.Of(approval.Order.Kind).ComposeAsync(approval.Order, dossier, cancellationToken);
        var hash = ApprovalStore.HashOf(sheet);
        if (hash == approval.SubjectHash)
            return null;
        await signals.AroundAsync(
            Instances.Approval(approval.Id),
            () => approvals.UpdateAsync(
                approval.Id,
                current => current with
                {
                    Sheet = sheet,
                    SubjectHash = hash,
                    Approvers = [.. current.Approvers.Select(one => one with { Asked = false })],
                },
                cancellationToken),
            cancellationToken);
        return Moved;
    }
}
