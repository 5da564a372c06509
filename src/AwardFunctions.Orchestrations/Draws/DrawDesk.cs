using AwardFunctions.Domain.Review;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Experts;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.Orchestrations.Reviews;
using AwardFunctions.Orchestrations.Signals;

namespace AwardFunctions.Orchestrations.Draws;

/// <summary>What the office does to draw a review group, or the team of an inspection: publish pool and commitment, draw, replace who leaves, choose the leader, call off.</summary>
public sealed class DrawDesk(
    DrawBook draws, ExpertBook experts, DrawApplicants applicants, DrawGroups groups, ReviewBook reviews, StageBook stages, CycleArchive archive,
    SignalDesk signals, ISecretSource secrets, TimeProvider time)
{
    private const int MaxContribution = 100;
    private const int MaxReason = 1000;
    private static readonly Refusal NoGroup = Refusal.NotFound("没有这个评审组。", "There is no such review group.");
    private static readonly Refusal NoDraw = Refusal.NotFound("没有这次抽取。", "There is no such draw.");

    /// <summary>The draws of a group for the office.</summary>
    public async Task<Outcome<DrawView>> ViewAsync(string cycleId, string groupId, CancellationToken cancellationToken)
    {
        if (await FindAsync(cycleId, groupId, cancellationToken) is not { } found)
            return NoGroup;
        var (dossier, rule) = found;
        var sitting = StagesOf(dossier.Scheme, groupId);
        var all = await draws.ListAsync(cycleId, groupId, cancellationToken);
        var pool = await experts.PoolAsync(dossier.Scheme.Code, cancellationToken);
        var group = sitting.Count == 0 ? null : await reviews.GroupAsync(cycleId, sitting[0].Id, cancellationToken);
        return new DrawView(dossier, rule, sitting, [.. all.Reverse()], group, pool.Experts.Count, await groups.StandsAsync(dossier, groupId, cancellationToken));
    }

    /// <summary>A draw with its cycle, for whoever knows its identity.</summary>
    public async Task<(CycleDossier Dossier, DrawRecord Draw)?> FindAsync(string drawId, CancellationToken cancellationToken) =>
        await draws.FindAsync(drawId, cancellationToken) is { } draw ? (await archive.OpenAsync(draw.CycleId, cancellationToken), draw) : null;

    /// <summary>All draws of all cycles, newest first.</summary>
    public async Task<IReadOnlyList<(CycleDossier Dossier, DrawRecord Draw)>> ListAsync(CancellationToken cancellationToken)
    {
        var list = new List<(CycleDossier, DrawRecord Draw)>();
        foreach (var dossier in await archive.ListAsync(cancellationToken))
            list.AddRange((await draws.ListAsync(dossier.Cycle.Id, null, cancellationToken)).Select(draw => (dossier, draw)));
        return [.. list.OrderByDescending(one => one.Draw.OpenedAt)];
    }

    /// <summary>Sifts the experts and publishes pool, exclusions and the commitment to a seed that no one has seen.</summary>
    public async Task<Outcome<DrawRecord>> OpenAsync(DrawOrder order, AccountRecord by, CancellationToken cancellationToken)
    {
        if (await FindAsync(order.CycleId, order.GroupId, cancellationToken) is not { } found)
            return NoGroup;
        var (dossier, rule) = found;
        var citation = dossier.Scheme.Cite(rule.Article);
        if (await NotNowAsync(dossier, rule, cancellationToken) is { } notNow)
            return notNow;
        if (GroupRules.Check(dossier.Scheme, rule, order.Size, hasLeader: true) is { Count: > 0 } findings)
            return new Refusal(RefusalKind.Invalid, findings[0].Reason, "size", findings[0].Citation);
        if (order.Substitutes < 0)
            return Refusal.Invalid("substitutes", "候补人数不能为负数。", "There can't be fewer than no substitutes.", citation);
        if (order.Sectors.FirstOrDefault(id => dossier.Scheme.Sectors.All(sector => sector.Id != id)) is not null)
            return Refusal.Invalid("sectors", "请选择本方案的行业。", "Please choose sectors of this scheme.", citation);

        var pool = await experts.PoolAsync(dossier.Scheme.Code, cancellationToken);
        var now = time.GetUtcNow();
        var sifted = DrawPool.Of(
            dossier.Scheme, rule, new DrawTerms(order.Size, 0, order.Sectors), [.. pool.Experts.Select(expert => expert.Candidate())],
            await applicants.OfAsync(dossier, rule.Id, cancellationToken), await ApartAsync(dossier, rule, cancellationToken), dossier.Zone.DayOf(now));
        if (sifted.Eligible.Count < order.Size)
        {
            return Refusal.Invalid(
                "size", $"可抽取的专家只有{sifted.Eligible.Count}名，不足{order.Size}名；另有{pool.Experts.Count - sifted.Eligible.Count}名因暂停、未签协议、行业或回避不能参加。",
                $"Only {sifted.Eligible.Count} experts can be drawn, fewer than {order.Size}; {pool.Experts.Count - sifted.Eligible.Count} others are suspended, without agreement, of other sectors or recused.", citation);
        }

        var spare = sifted.Eligible.Count - order.Size;
        var terms = new DrawTerms(order.Size, Math.Min(order.Substitutes ?? spare, spare), order.Sectors);
        return await PublishAsync(dossier, rule, order, terms, sifted, pool, by, now, cancellationToken);
    }

    /// <summary>Reveals the seed and draws; the experts drawn are invited.</summary>
    /// <param name="drawId">The draw.</param>
    /// <param name="contribution">What was read out at the draw, e.g. a number by the supervisor; may be empty.</param>
    /// <param name="by">Who draws.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<Outcome<DrawRecord>> DrawAsync(string drawId, string contribution, AccountRecord by, CancellationToken cancellationToken)
    {
        if (await FindAsync(drawId, cancellationToken) is not { } found)
            return NoDraw;
        var (dossier, draw) = found;
        var rule = RuleOf(dossier, draw);
        var citation = dossier.Scheme.Cite(rule.Article);
        var text = contribution.Trim();
        if (text.Length > MaxContribution || text.Contains('|') || text.Any(char.IsControl))
            return Refusal.Invalid("contribution", $"附加数不超过{MaxContribution}字，不得含“|”。", $"At most {MaxContribution} characters, without “|”.", citation);
        if (draw.CalledOff is not null || draw.Order is not null)
            return Refusal.Conflict("本次抽取已完成或已作废。", "It has been drawn or called off already.", citation);
        var seed = await draws.SeedAsync(drawId, cancellationToken);
        var now = time.GetUtcNow();
        var order = DrawLots.Order(seed, text, drawId, draw.Pool.Select(entrant => entrant.Expert));
        var promise = CycleJournal.Promise(
            dossier, now, by.Email, "draw.drawn",
            new($"抽取{rule.Name.Zh}（{drawId}）：{draw.Pool.Count}人中抽取{draw.Terms.Size}人", $"Drew the {rule.Name.En} ({drawId}): {draw.Terms.Size} of {draw.Pool.Count}"),
            rule.Article, drawId, $"draw.drawn|{drawId}",
            new Dictionary<string, string> { ["seed"] = seed, ["contribution"] = text, ["drawn"] = string.Join(' ', order.Take(draw.Terms.Size)) });
        var drawn = await signals.AroundStartAsync(
            nameof(RunDraw), Instances.Draw(drawId, 0), new DrawRun(drawId, draw.CycleId, 0),
            () => draws.UpdateAsync(
                drawId,
                current => current.Order is not null || current.CalledOff is not null
                    ? null
                    : current with
                    {
                        Seed = seed,
                        Contribution = text,
                        DrawnBy = by.Email,
                        DrawnAt = now,
                        Order = order,
                        Invitees = [.. order.Take(current.Terms.Size).Select(expert => new DrawInvitee(expert, DrawSeatState.Invited, now))],
                    },
                cancellationToken, promise.AsChange()),
            cancellationToken, Partitions.Cycle(draw.CycleId));
        return drawn;
    }

    /// <summary>Takes a member out of the group, or off the invitations, and asks the next substitute.</summary>
    public async Task<Outcome<DrawRecord>> ReplaceAsync(string drawId, string expert, string reason, AccountRecord by, CancellationToken cancellationToken)
    {
        if (await FindAsync(drawId, cancellationToken) is not { } found)
            return NoDraw;
        var (dossier, draw) = found;
        var rule = RuleOf(dossier, draw);
        var citation = dossier.Scheme.Cite(rule.Article);
        if (reason.Trim().Length is 0 or > MaxReason)
            return Refusal.Invalid("reason", $"请说明退出的原因，不超过{MaxReason}字。", $"Please say why, at most {MaxReason} characters.", citation);
        if (draw.Invitees.FirstOrDefault(one => one.Expert == expert) is not { State: DrawSeatState.Accepted })
            return Refusal.Conflict("该专家不是已接受邀请的成员。", "That expert has not accepted a seat.", citation);
        if (await groups.StandsAsync(dossier, draw.GroupId, cancellationToken))
            return Refusal.Conflict("评分已提交或报告已签署，成员不能再变更。", "Sheets have been submitted, or the report is signed; the members can't be changed any more.", citation);
        var now = time.GetUtcNow();
        var name = draw.Entrant(expert).Name;
        var promise = CycleJournal.Promise(
            dossier, now, by.Email, "draw.replaced", new($"{name}（{expert}）退出{rule.Name.Zh}：{reason.Trim()}", $"{name} ({expert}) left the {rule.Name.En}: {reason.Trim()}"),
            rule.Article, drawId, $"draw.replaced|{drawId}|{expert}");
        // Until the group stands its orchestration is still there; once it stood, another takes up the invitations.
        var round = draw.FormedAt is null ? draw.Round : draw.Round + 1;
        return await signals.AroundStartAsync(
            nameof(RunDraw), Instances.Draw(drawId, round), new DrawRun(drawId, draw.CycleId, round),
            () => draws.UpdateAsync(
                drawId,
                current => (current.Round, current.FormedAt) != (draw.Round, draw.FormedAt) ? null : current with
                {
                    Round = round,
                    FormedAt = null,
                    Leader = current.Leader == expert ? null : current.Leader,
                    Invitees = [.. current.Invitees.Select(one => one.Expert == expert ? one with { State = DrawSeatState.Left, AnsweredAt = now, Reason = new(reason.Trim(), reason.Trim()) } : one)],
                },
                cancellationToken, promise.AsChange()),
            cancellationToken, Partitions.Cycle(draw.CycleId));
    }

    /// <summary>Chooses the leader among those who accepted, and forms the group.</summary>
    public async Task<Outcome<DrawRecord>> ChooseLeaderAsync(string drawId, string expert, AccountRecord by, CancellationToken cancellationToken)
    {
        if (await FindAsync(drawId, cancellationToken) is not { } found)
            return NoDraw;
        var (dossier, draw) = found;
        var citation = dossier.Scheme.Cite(RuleOf(dossier, draw).Article);
        if (!draw.IsComplete())
            return Refusal.Conflict("成员尚未到齐。", "The members are not complete yet.", citation);
        return draw.Accepted().All(entrant => entrant.Expert != expert)
            ? Refusal.Invalid("leader", "请从已接受邀请的成员中选择组长。", "Please choose one of the members who accepted.", citation)
            : await groups.FormAsync(dossier, draw, expert, by, cancellationToken);
    }

    /// <summary>Calls a draw off before it is drawn, or once no one is left to ask; the record and the reason stay public.</summary>
    public async Task<Outcome<DrawRecord>> CallOffAsync(string drawId, string reason, AccountRecord by, CancellationToken cancellationToken)
    {
        if (await FindAsync(drawId, cancellationToken) is not { } found)
            return NoDraw;
        var (dossier, draw) = found;
        var rule = RuleOf(dossier, draw);
        var citation = dossier.Scheme.Cite(rule.Article);
        if (reason.Trim().Length is 0 or > MaxReason)
            return Refusal.Invalid("reason", $"请说明作废的理由，不超过{MaxReason}字；理由将公开。", $"Please give the reason, at most {MaxReason} characters; it is public.", citation);
        if (draw.CalledOff is not null || (draw.Order is not null && !draw.IsExhausted()))
            return Refusal.Conflict("已抽取的结果不能作废，除非候补用尽。", "What has been drawn can't be called off, unless no substitute is left.", citation);
        var now = time.GetUtcNow();
        var promise = CycleJournal.Promise(
            dossier, now, by.Email, "draw.calledOff", new($"作废抽取{drawId}：{reason.Trim()}", $"Called the draw {drawId} off: {reason.Trim()}"),
            rule.Article, drawId, $"draw.calledOff|{drawId}");
        var called = await signals.AroundAsync(
            null,
            () => draws.UpdateAsync(
                drawId,
                current => current.CalledOff is not null || (current.Order is not null && !current.IsExhausted()) ? null : current with { CalledOff = new(reason.Trim(), by.Email, now) },
                cancellationToken, promise.AsChange()),
            cancellationToken, Partitions.Cycle(draw.CycleId));
        return called;
    }

    private async Task<Outcome<DrawRecord>> PublishAsync(
        CycleDossier dossier, GroupRule rule, DrawOrder order, DrawTerms terms, DrawPool sifted, ExpertPool pool, AccountRecord by, DateTimeOffset now,
        CancellationToken cancellationToken)
    {
        var known = pool.Experts.ToDictionary(expert => expert.Id, StringComparer.Ordinal);
        var number = (await draws.ListAsync(order.CycleId, order.GroupId, cancellationToken)).Count + 1;
        var id = DrawBook.IdOf(order.CycleId, order.GroupId, number);
        var (seed, marking) = (secrets.NewSecret(), secrets.NewSecret());
        var entrants = sifted.Eligible.Select((expert, index) =>
        {
            var salt = DrawLots.SaltOf(marking, expert);
            return new DrawEntrant(index + 1, expert, known[expert].Name, known[expert].Email, salt, DrawLots.Mark(salt, known[expert].Name, known[expert].Email));
        }).ToList();
        var draw = new DrawRecord(
            id, order.CycleId, order.GroupId, terms, order.DrawsLeader, entrants, DrawLots.PoolHash(entrants.Select(DrawFiles.Ticket)), sifted.Excluded,
            DrawLots.Commitment(seed), by.Email, now);
        var promise = CycleJournal.Promise(
            dossier, now, by.Email, "draw.opened",
            new(
                $"公布{rule.Name.Zh}抽取池（{id}）：{entrants.Count}人中抽取{terms.Size}人，候补{terms.Substitutes}人",
                $"Published the pool for the {rule.Name.En} ({id}): {terms.Size} of {entrants.Count}, {terms.Substitutes} substitutes"),
            rule.Article, id, $"draw.opened|{id}", new Dictionary<string, string> { ["commitment"] = draw.Commitment, ["poolHash"] = draw.PoolHash });
        var inserted = await signals.AroundAsync(
            null, () => draws.InsertAsync(draw, new DrawSecret(seed), promise, cancellationToken), cancellationToken, Partitions.Cycle(order.CycleId));
        return inserted ? draw : Refusal.Conflict("另一位经办人刚刚公布了抽取，请刷新页面。", "Someone else has just opened a draw; please reload.", dossier.Scheme.Cite(rule.Article));
    }

    private async Task<Refusal?> NotNowAsync(CycleDossier dossier, GroupRule rule, CancellationToken cancellationToken)
    {
        var citation = dossier.Scheme.Cite(rule.Article);
        if ((await draws.ListAsync(dossier.Cycle.Id, rule.Id, cancellationToken)).Any(draw => draw.CalledOff is null))
            return Refusal.Conflict("已有一次抽取，须先作废才能重新抽取。", "There is a draw already; it must be called off before another.", citation);
        if (await groups.StandsAsync(dossier, rule.Id, cancellationToken))
            return Refusal.Conflict("评分已提交或报告已签署，成员不能再变更。", "Sheets have been submitted, or the report is signed; the members can't be changed any more.", citation);
        var intake = dossier.Scheme.Stages.OfType<IntakeStage>().First();
        return (await stages.FindAsync(dossier, intake.Id, cancellationToken))?.State == StageState.Closed
            ? null
            : Refusal.Conflict("申报截止后才能抽取：此前无法核对回避。", "Draw once the application window is over: before, recusal can't be checked.", citation);
    }

    /// <summary>The mailboxes of those who sit in groups that are kept apart from this one.</summary>
    private async Task<HashSet<string>> ApartAsync(CycleDossier dossier, GroupRule rule, CancellationToken cancellationToken)
    {
        var apart = new HashSet<string>(StringComparer.Ordinal);
        foreach (var stage in rule.ApartFrom.SelectMany(other => StagesOf(dossier.Scheme, other)))
        {
            if (await reviews.GroupAsync(dossier.Cycle.Id, stage.Id, cancellationToken) is { } group)
                apart.UnionWith(group.Members.Select(member => member.Email));
        }

        return apart;
    }

    private async Task<(CycleDossier Dossier, GroupRule Rule)?> FindAsync(string cycleId, string groupId, CancellationToken cancellationToken)
    {
        var dossier = await archive.FindAsync(cycleId, cancellationToken);
        return dossier is not null && DrawnGroups.Find(dossier.Scheme, groupId) is { } rule ? (dossier, rule) : null;
    }

    private static GroupRule RuleOf(CycleDossier dossier, DrawRecord draw) => DrawnGroups.Of(dossier.Scheme, draw.GroupId);

    private static IReadOnlyList<ReviewStage> StagesOf(Scheme scheme, string groupId) => DrawGroups.StagesOf(scheme, groupId);
}
