using AwardFunctions.Domain.Honours;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Honours;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Signals;

namespace AwardFunctions.Orchestrations.Measures;

/// <summary>What the office does about holders: propose a measure, take the proposal back, end a measure that holds.</summary>
public sealed class MeasureDesk(
    MeasureBook measures, HonourBook honours, HonourDesk desk, ApprovalStore approvals, ApprovalDesk decisions, ApplicationBook applications, CycleArchive archive, NoticeBook notices, MeasureMail mail,
    SignalDesk signals, TimeProvider time)
{
    private const int MaxText = 4000;
    private static readonly Refusal NoHonour = Refusal.NotFound("没有这项荣誉。", "There is no such honour.");
    private static readonly Refusal NoMeasure = Refusal.NotFound("没有这项措施。", "There is no such measure.");

    /// <summary>
    /// Proposes one of the scheme's measures. The event must lie within the window of its ground; those on the chain are asked in turn, and
    /// the holder is told at once.
    /// </summary>
    public async Task<Outcome<MeasureRecord>> ProposeAsync(
        string certificateNumber, string measureId, MeasureProposal proposal, AccountRecord by, CancellationToken cancellationToken)
    {
        if (await honours.FindAsync(certificateNumber, cancellationToken) is not { } honour)
            return NoHonour;
        var dossier = await archive.OpenAsync(honour.CycleId, cancellationToken);
        var scheme = dossier.Scheme;
        if (!by.HasRole(Roles.Office, scheme.Code))
            return Refusal.Forbidden("措施由评审办提出。", "The office proposes measures.");
        if (scheme.Measures.FirstOrDefault(one => one.Id == measureId) is not { } rule)
            return Refusal.Invalid(MeasureCheck.OfMeasure, "请选择一项措施。", "Please choose one of the measures.");
        var ground = MeasureCheck.Find(scheme, rule, proposal.GroundId);
        var citation = scheme.Cite(rule.ArticleFor(ground));
        if (WrongText("facts", proposal.Facts, "事实和依据", "the facts", citation) is { } wrong)
            return wrong;
        var now = time.GetUtcNow();
        if (MeasureCheck.Of(
            scheme, rule, proposal.GroundId, honour.TierId, honour.State, honour.DecidedOn, honour.ValidUntil, proposal.EventOn, dossier.Zone.DayOf(now)) is { } finding)
            return new Refusal(RefusalKind.Invalid, finding.Reason, finding.Subject, finding.Citation);
        return await StartAsync(dossier, honour, rule, ground, proposal, by, now, cancellationToken);
    }

    /// <summary>The holder says what it has to say to a proposal 陈述申辩; whoever decides on it reads that, and decides on nothing older.</summary>
    public async Task<Outcome<MeasureRecord>> StateAsync(string id, string statement, AccountRecord by, CancellationToken cancellationToken)
    {
        if (await OpenAsync(id, cancellationToken) is not { } opened)
            return NoMeasure;
        var (measure, dossier) = opened;
        var (citation, now) = (dossier.Scheme.Cite(measure.Article), time.GetUtcNow());
        var honour = (await honours.FindAsync(measure.CertificateNumber, cancellationToken))!;
        if ((await applications.ReadAsync(honour.ApplicationId, cancellationToken)).Owner != by.Email)
            return Refusal.Forbidden("陈述意见由获奖单位提出。", "It is for the holder to say something to it.");
        if (WrongText("statement", statement, "意见", "your statement", citation) is { } wrong)
            return wrong;
        var promise = CycleJournal.Promise(
            dossier, now, by.Email, "measure.stated",
            new($"{honour.Holder}对{measure.RuleIn(dossier.Scheme).Name.Zh}的意见：{statement.Trim()}", $"{honour.Holder} on {measure.RuleIn(dossier.Scheme).Name.En}: {statement.Trim()}"),
            measure.Article, honour.ApplicationId, $"measure.stated|{measure.Id}|{now.UtcTicks}");
        var stated = await signals.AroundAsync(
            null,
            () => measures.UpdateAsync(
                id, current => current.State == MeasureState.Proposed ? current with { Statement = statement.Trim() } : null, cancellationToken, promise.AsChange()),
            cancellationToken,
            MeasureRows.Partition(measure.CertificateNumber));
        if (stated.State != MeasureState.Proposed)
            return Refusal.Conflict("这项措施已有结论，不能再陈述意见。", "The measure has been settled; nothing can be said to it any more.", citation);
        await decisions.LayOutAsync(measure.CycleId, DecisionKinds.Measure, cancellationToken);
        return stated;
    }

    /// <summary>Takes a proposal back that has not been decided; whoever was asked is told that its matter is gone.</summary>
    public async Task<Outcome<MeasureRecord>> WithdrawAsync(string id, string reason, AccountRecord by, CancellationToken cancellationToken)
    {
        if (await OpenAsync(id, cancellationToken) is not { } opened)
            return NoMeasure;
        var (measure, dossier) = opened;
        var citation = dossier.Scheme.Cite(measure.Article);
        if (!by.HasRole(Roles.Office, dossier.Scheme.Code))
            return Refusal.Forbidden("撤回措施由评审办办理。", "The office takes proposals back.");
        if (WrongText("reason", reason, "理由", "a reason", citation) is { } wrong)
            return wrong;
        if (measure.State != MeasureState.Proposed)
            return Refusal.Conflict("这项措施已有结论，不能再撤回。", "The measure has been settled and can't be taken back.", citation);
        return await EndAsync(dossier, measure, MeasureState.Withdrawn, reason, by, "measure.withdrawn", await WaitingAsync(measure, cancellationToken), cancellationToken);
    }

    /// <summary>Ends a suspension, with reasons: whoever decides on it may, and the title may be used again from that day.</summary>
    public async Task<Outcome<MeasureRecord>> LiftAsync(string id, string reason, AccountRecord by, CancellationToken cancellationToken)
    {
        if (await OpenAsync(id, cancellationToken) is not { } opened)
            return NoMeasure;
        var (measure, dossier) = opened;
        var scheme = dossier.Scheme;
        var citation = scheme.Cite(measure.Article);
        var party = scheme.PartyOf(measure.DecidedBy[^1]);
        if (!by.HasRole(party.Role, scheme.Code))
            return Refusal.Forbidden($"这项措施由{party.Name.Zh}解除。", $"{party.Name.En} lifts this measure.");
        if (WrongText("reason", reason, "理由", "a reason", citation) is { } wrong)
            return wrong;
        if (measure.RuleIn(scheme).Kind != MeasureKind.Suspend || measure.State != MeasureState.Decided)
            return Refusal.Conflict("只有生效中的暂停使用可以解除。", "Only a suspension that holds can be lifted.", citation);
        var change = new HonourChange(
            HonourState.Running, dossier.Zone.DayOf(time.GetUtcNow()), measure.Article, null, by.Email, new(reason.Trim(), reason.Trim()));

        // Where a crash came between the two, the honour runs already.
        if (await honours.FindAsync(measure.CertificateNumber, cancellationToken) is { State: not HonourState.Running }
            && (await desk.ChangeAsync(measure.CertificateNumber, change, cancellationToken)).Refusal is { } refusal)
            return refusal;
        return await EndAsync(dossier, measure, MeasureState.Lifted, reason, by, "measure.lifted", null, cancellationToken);
    }

    private async Task<Outcome<MeasureRecord>> StartAsync(
        CycleDossier dossier, HonourRecord honour, Measure rule, RevocationGround? ground, MeasureProposal proposal, AccountRecord by, DateTimeOffset now,
        CancellationToken cancellationToken)
    {
        var article = rule.ArticleFor(ground);
        while (true)
        {
            var known = await measures.OfHonourAsync(honour.CertificateNumber, cancellationToken);
            if (known.FirstOrDefault(one => one.MeasureId == rule.Id && one.State == MeasureState.Proposed) is { } pending)
                return Refusal.Conflict($"“{rule.Name.Zh}”已经提出（{pending.Id}），正在办理。", $"“{rule.Name.En}” has been proposed ({pending.Id}) and is being decided.", dossier.Scheme.Cite(article));
            var measure = new MeasureRecord(
                MeasureRows.IdOf(honour.CertificateNumber, 'M', known.Count + 1), honour.CertificateNumber, honour.CycleId, rule.Id, ground?.Id, article,
                proposal.Facts.Trim(), proposal.EventOn, proposal.SourceId, proposal.Evidence ?? [], rule.DecidedBy(ground), by.Email, now, MeasureState.Proposed);
            var promise = CycleJournal.Promise(
                dossier, now, by.Email, "measure.proposed",
                new(
                    $"提出对{honour.Holder}{rule.Name.Zh}{NameOf(rule, ground).Zh}：{measure.Facts}", $"Proposed about {honour.Holder}: {rule.Name.En}{NameOf(rule, ground).En}: {measure.Facts}"),
                article, honour.ApplicationId, $"measure.proposed|{measure.Id}");
            var start = MeasureStart.Of(measure, honour, dossier.Scheme);
            if (await signals.AroundStartAsync(
                nameof(RunMeasure), Instances.Measure(measure.Id), start, () => measures.InsertAsync(measure, promise, cancellationToken), cancellationToken,
                MeasureRows.Partition(honour.CertificateNumber)))
                return measure;
        }
    }

    private async Task<Outcome<MeasureRecord>> EndAsync(
        CycleDossier dossier, MeasureRecord measure, MeasureState state, string reason, AccountRecord by, string action, string? waiting, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var honour = (await honours.FindAsync(measure.CertificateNumber, cancellationToken))!;
        var name = measure.RuleIn(dossier.Scheme).Name;
        var words = state == MeasureState.Lifted ? new LocalizedText("解除", "lifted") : new LocalizedText("撤回", "taken back");
        var promise = CycleJournal.Promise(
            dossier, now, by.Email, action, new($"{honour.Holder}：{words.Zh}{name.Zh}。{reason.Trim()}", $"{honour.Holder}: {name.En} {words.En}. {reason.Trim()}"),
            measure.Article, honour.ApplicationId, $"{action}|{measure.Id}");
        var before = state == MeasureState.Lifted ? MeasureState.Decided : MeasureState.Proposed;
        var ended = await signals.AroundAsync(
            waiting,
            () => measures.UpdateAsync(
                measure.Id,
                current => current.State == before ? current with { State = state, EndReason = reason.Trim(), EndedOn = dossier.Zone.DayOf(now) } : null,
                cancellationToken,
                promise.AsChange()),
            cancellationToken,
            MeasureRows.Partition(measure.CertificateNumber));
        if (ended.State != state)
            return ended;
        if (state == MeasureState.Lifted)
            await notices.LiftAsync(ended, ended.EndedOn!.Value, cancellationToken);
        await mail.EndedAsync(new MeasureCase(ended, honour, dossier), cancellationToken);
        return ended;
    }

    /// <summary>Who waits for a decision that is gone: the orchestration of the first that is pending.</summary>
    private async Task<string> WaitingAsync(MeasureRecord measure, CancellationToken cancellationToken)
    {
        var step = 0;
        while (step < measure.DecidedBy.Count - 1 && await approvals.FindAsync(measure.ApprovalId(step), cancellationToken) is { Value.Decision: not null })
            step++;
        return Instances.Approval(measure.ApprovalId(step));
    }

    private static LocalizedText NameOf(Measure rule, RevocationGround? ground) =>
        ground is null ? new("", "") : new($"（{rule.NameOf(ground).Zh}）", $" ({rule.NameOf(ground).En})");

    private async Task<(MeasureRecord Measure, CycleDossier Dossier)?> OpenAsync(string id, CancellationToken cancellationToken) =>
        await measures.FindAsync(id, cancellationToken) is { } measure ? (measure, await archive.OpenAsync(measure.CycleId, cancellationToken)) : null;

    private static Refusal? WrongText(string field, string text, string zh, string en, Citation citation) =>
        text.Trim().Length is > 0 and <= MaxText ? null : Refusal.Invalid(field, $"请填写{zh}（不超过{MaxText}字）。", $"Please give {en} (at most {MaxText} characters).", citation);
}
