using AwardFunctions.Domain.Review;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.Orchestrations.Scores;
using AwardFunctions.Orchestrations.Signals;

namespace AwardFunctions.Orchestrations.Reviews;

/// <summary>What the office and the experts do in a review: name the group, score, submit, look at the ranking.</summary>
public sealed class ReviewDesk(
    StageBook stages, ReviewBook book, UnitScores scores, UnitList units, ApplicationBook applications, CycleArchive archive, AccountDesk accounts,
    SignalDesk signals, TimeProvider time)
{
    /// <summary>A review stage as its pages show it.</summary>
    public async Task<Outcome<ReviewView>> OpenAsync(string cycleId, string stageId, CancellationToken cancellationToken)
    {
        if (await FindStageAsync(cycleId, stageId, cancellationToken) is not { } found)
            return NoStage;
        var (dossier, stage) = found;
        return new ReviewView(
            dossier, stage, ScoreSheets.Find(dossier.Scheme.Scoring.Sheet)!, await RecordOfAsync(dossier, stage, cancellationToken),
            await book.GroupAsync(cycleId, stageId, cancellationToken),
            await units.OfAsync(cycleId, null, cancellationToken), await book.SheetsAsync(cycleId, stageId, cancellationToken));
    }

    /// <summary>The review stages whose groups a person belongs to, newest cycle first.</summary>
    public async Task<IReadOnlyList<ReviewerView>> ListForAsync(AccountRecord reviewer, CancellationToken cancellationToken)
    {
        var views = new List<ReviewerView>();
        foreach (var pointer in await book.PointersAsync(reviewer.Email, cancellationToken))
        {
            if (await OpenForAsync(pointer.CycleId, pointer.StageId, reviewer, cancellationToken) is Outcome<ReviewerView>.Done done)
                views.Add(done.Result);
        }

        return [.. views.OrderByDescending(view => view.Dossier.Cycle.Edition).ThenBy(view => view.Record?.Index)];
    }

    /// <summary>A review stage for one of its experts: no one else's sheets are in it.</summary>
    public async Task<Outcome<ReviewerView>> OpenForAsync(string cycleId, string stageId, AccountRecord reviewer, CancellationToken cancellationToken)
    {
        if (await FindStageAsync(cycleId, stageId, cancellationToken) is not { } found)
            return NoStage;
        var (dossier, stage) = found;
        var group = await book.GroupAsync(cycleId, stageId, cancellationToken);
        if (group is null || group.Members.All(member => member.Email != reviewer.Email))
            return Refusal.Forbidden("您不是本环节评审组成员。", "You are not a member of this stage's group.");
        var all = await units.OfAsync(cycleId, null, cancellationToken);
        var own = new List<ReviewSheetRecord>();
        foreach (var unit in all)
        {
            if (await book.SheetAsync(cycleId, stageId, unit.ApplicationId, reviewer.Email, cancellationToken) is { } sheet)
                own.Add(sheet);
        }

        return new ReviewerView(
            dossier, stage, ScoreSheets.Find(dossier.Scheme.Scoring.Sheet)!, await RecordOfAsync(dossier, stage, cancellationToken), group,
            // Neither place nor score of other stages belongs into an expert's hands before the ranking.
            [.. all.Select(unit => unit with { Position = null, Score = null }).OrderBy(unit => unit.ApplicationId, StringComparer.Ordinal)], own);
    }

    /// <summary>Names the experts of a stage; they must hold the reviewer's role. Once a sheet is submitted the group stands.
    /// Where the scheme has the group drawn, only a draw names it.</summary>
    public async Task<Outcome<ReviewGroupRecord>> NameGroupAsync(
        string cycleId, string stageId, IReadOnlyList<string> members, string leader, AccountRecord by, CancellationToken cancellationToken, string? drawId = null)
    {
        if (await FindStageAsync(cycleId, stageId, cancellationToken) is not { } found)
            return NoStage;
        var (dossier, stage) = found;
        var rule = dossier.Scheme.Groups.First(group => group.Id == stage.Group);
        var citation = dossier.Scheme.Cite(rule.Article);
        if (rule.RandomDraw && drawId is null)
            return Refusal.Conflict("评审组成员须随机抽取，不得指定。", "The group's members are drawn at random and can't be named.", citation);
        if ((await book.SheetsAsync(cycleId, stageId, cancellationToken)).Any(sheet => sheet.SubmittedAt is not null))
            return Refusal.Conflict("已有评分提交，评审组不能再变更。", "A score sheet has been submitted; the group can't be changed any more.", citation);
        var named = new List<GroupMember>();
        foreach (var email in members.Distinct(StringComparer.OrdinalIgnoreCase))
        {
            if (await accounts.FindAsync(email, cancellationToken) is not { } account || !account.HasRole(Roles.Reviewer, dossier.Scheme.Code))
                return Refusal.Invalid("members", $"{email}不在评审员名单中。", $"{email} is not a registered reviewer.", citation);
            if ((await applications.ListForAsync(account.Email, cancellationToken)).Any(application => application.CycleId == cycleId))
                return Refusal.Invalid("members", $"{account.Name}是本届申报人，应当回避。", $"{account.Name} applies in this cycle and must recuse.", citation);
            named.Add(new GroupMember(account.Email, account.Name));
        }

        var lead = named.FirstOrDefault(member => string.Equals(member.Email, leader.Trim(), StringComparison.OrdinalIgnoreCase));
        if (GroupRules.Check(dossier.Scheme, rule, named.Count, lead is not null) is { Count: > 0 } findings)
            return new Refusal(RefusalKind.Invalid, findings[0].Reason, "members", findings[0].Citation);
        var group = new ReviewGroupRecord(stageId, named, lead?.Email ?? "", by.Email, time.GetUtcNow());
        var names = string.Join("、", named.Select(member => member.Name));
        var promise = CycleJournal.Promise(
            dossier, group.NamedAt, by.Email, "group.named", new($"{stage.Name.Zh}评审组：{names}，组长{lead?.Name}", $"{stage.Name.En} group: {names}; leader {lead?.Name}"),
            rule.Article, stageId, $"group.named|{stageId}|{group.NamedAt.UtcTicks}");
        await PokedAsync(
            dossier, stage,
            async () =>
            {
                await book.PutGroupAsync(cycleId, group, promise, cancellationToken);
                return true;
            },
            cancellationToken);
        return group;
    }

    /// <summary>Saves a sheet as a draft, or submits it: then every item must be scored, and it does not change any more.</summary>
    public async Task<Outcome<ReviewSheetRecord>> SaveSheetAsync(ScoreEntry entry, AccountRecord by, CancellationToken cancellationToken)
    {
        if (await FindStageAsync(entry.CycleId, entry.StageId, cancellationToken) is not { } found)
            return NoStage;
        var (dossier, stage) = found;
        var citation = dossier.Scheme.Cite(stage.Article);
        var group = await book.GroupAsync(entry.CycleId, entry.StageId, cancellationToken);
        if (group?.Members.All(member => member.Email != entry.Reviewer) ?? true)
            return Refusal.Forbidden("不是本环节评审组成员。", "Not a member of this stage's group.");
        if (by.Email != entry.Reviewer && !by.HasRole(Roles.Office, dossier.Scheme.Code))
            return Refusal.Forbidden("只能填写本人的评分表。", "You can only fill in your own sheet.");
        if ((await RecordOfAsync(dossier, stage, cancellationToken))?.State != StageState.Open)
            return Refusal.Conflict("本环节未在进行。", "This stage is not open.", citation);
        if ((await units.OfAsync(entry.CycleId, [entry.ApplicationId], cancellationToken)).Count == 0)
            return Refusal.NotFound("没有这家申报单位。", "There is no such applicant.");
        var score = SheetScore.Of(ScoreSheets.Find(dossier.Scheme.Scoring.Sheet)!, entry.Percents);
        var wrong = score.Problems.Where(problem => entry.Submit || !problem.Missing)
            .Select(problem => new Refusal(RefusalKind.Invalid, problem.Reason, problem.ItemId, citation)).ToList();
        if (wrong.Count > 0)
            return wrong[0] with { Others = wrong[1..] };
        return await WriteAsync(dossier, stage, entry, score.Total, by, cancellationToken);
    }

    /// <summary>The ranking with every term of every score; also before it is confirmed.</summary>
    public async Task<Outcome<RankingView>> RankingAsync(string cycleId, CancellationToken cancellationToken)
    {
        if (await archive.FindAsync(cycleId, cancellationToken) is not { } dossier)
            return Refusal.NotFound("没有这一届评选。", "There is no such cycle.");
        var lines = new List<RankingLine>();
        var given = await scores.ReadAsync(dossier, cancellationToken);
        foreach (var unit in await units.OfAsync(cycleId, null, cancellationToken))
            lines.Add(new RankingLine(unit, given.Combined(await applications.ReadAsync(unit.ApplicationId, cancellationToken))));

        return new RankingView(dossier, [.. lines.OrderBy(line => line.Unit.Position ?? int.MaxValue).ThenByDescending(line => line.Score?.Total)]);
    }

    private static readonly Refusal NoStage = Refusal.NotFound("没有这个评审环节。", "There is no such review stage.");

    private async Task<Outcome<ReviewSheetRecord>> WriteAsync(
        CycleDossier dossier, ReviewStage stage, ScoreEntry entry, decimal total, AccountRecord by, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var locked = false;
        var sheet = new ReviewSheetRecord(
            entry.StageId, entry.ApplicationId, entry.Reviewer, entry.Percents, entry.Comment.Trim(), total, entry.Submit ? now : null, by.Email);
        RecordChange[] promises = !entry.Submit ? [] :
        [
            CycleJournal.Promise(
                dossier, now, by.Email, "sheet.submitted", new($"{stage.Name.Zh}：{entry.ApplicationId}的一份评分表已提交", $"{stage.Name.En}: a score sheet for {entry.ApplicationId} was submitted"),
                stage.Article, entry.ApplicationId, $"sheet.submitted|{entry.StageId}|{entry.ApplicationId}|{entry.Reviewer}").AsChange(),
        ];
        async Task<bool> SaveAsync()
        {
            await book.UpdateSheetAsync(
                entry.CycleId, sheet,
                current =>
                {
                    locked = current?.SubmittedAt is not null;
                    return locked ? null : sheet;
                },
                cancellationToken,
                promises);
            return !locked;
        }

        var saved = entry.Submit ? await PokedAsync(dossier, stage, SaveAsync, cancellationToken) : await SaveAsync();
        if (!saved)
            return Refusal.Conflict("评分表已提交，不能再修改。", "The sheet has been submitted and can't be changed any more.", dossier.Scheme.Cite(stage.Article));
        return sheet;
    }

    private async Task<(CycleDossier Dossier, ReviewStage Stage)?> FindStageAsync(string cycleId, string stageId, CancellationToken cancellationToken)
    {
        var dossier = await archive.FindAsync(cycleId, cancellationToken);
        return dossier?.Scheme.Stages.FirstOrDefault(stage => stage.Id == stageId) is ReviewStage stage ? (dossier, stage) : null;
    }

    private Task<StageRecord?> RecordOfAsync(CycleDossier dossier, ReviewStage stage, CancellationToken cancellationToken) =>
        stages.FindAsync(dossier, stage.Id, cancellationToken);

    private async Task<T> PokedAsync<T>(CycleDossier dossier, ReviewStage stage, Func<Task<T>> change, CancellationToken cancellationToken) =>
        await signals.AroundAsync(
            (await RecordOfAsync(dossier, stage, cancellationToken))?.InstanceId, change, cancellationToken, Partitions.Cycle(dossier.Cycle.Id));
}
