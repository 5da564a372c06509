using AwardFunctions.Domain.Review;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Domain.Visibility;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Draws;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Scores;
using AwardFunctions.Orchestrations.Signals;
using AwardFunctions.Orchestrations.Visibility;

namespace AwardFunctions.Orchestrations.Reviews;

/// <summary>What the office and the experts see of a review and its ranking, and who is in a group.</summary>
public sealed class ReviewDesk(
    StageBook stages, ReviewBook book, ReviewReader reader, UnitScores scores, UnitList units, ApplicationBook applications, CycleArchive archive,
    GroupCheck check, RankedList ranked, SignalDesk signals, TimeProvider time)
{
    /// <summary>How many applicants stand on one page of the ranking.</summary>
    private const int LinesOnAPage = 50;

    /// <summary>A review stage for no one in particular: every sheet is blank whose applicant's sheets do not lie open yet.</summary>
    public Task<Outcome<ReviewView>> OpenAsync(string cycleId, string stageId, CancellationToken cancellationToken) =>
        OpenAsync(cycleId, stageId, null, cancellationToken);

    /// <summary>A review stage as its pages show it: with the sheets that <paramref name="viewer"/> may see, the others blank.</summary>
    public async Task<Outcome<ReviewView>> OpenAsync(string cycleId, string stageId, AccountRecord? viewer, CancellationToken cancellationToken)
    {
        if (await FindStageAsync(cycleId, stageId, cancellationToken) is not { } found)
            return NoStage;
        var (dossier, stage) = found;
        var group = await book.GroupAsync(cycleId, stageId, cancellationToken);
        var sheets = await book.SheetsAsync(cycleId, stageId, cancellationToken);
        var reviews = await reader.ReadAsync(dossier, stage, group, sheets, cancellationToken);
        var open = reviews.Where(review => review.IsOpen).Select(review => review.Unit.ApplicationId).ToHashSet(StringComparer.Ordinal);
        return new ReviewView(
            dossier, stage, ScoreSheets.Find(dossier.Scheme.Scoring.Sheet)!, await RecordOfAsync(dossier, stage, cancellationToken), group,
            [.. reviews.Select(review => review.Unit)],
            [.. sheets.Select(sheet => SheetSeal.MaySee(open.Contains(sheet.ApplicationId), sheet.Reviewer, sheet.EnteredBy, viewer?.Email ?? "") ? sheet : sheet.Sealed())],
            reviews);
    }

    /// <summary>A review stage for its group, the office and whoever watches over it, and no one else; what is sealed stays sealed.</summary>
    public async Task<Outcome<ReviewView>> OpenInsideAsync(string cycleId, string stageId, AccountRecord viewer, CancellationToken cancellationToken)
    {
        var opened = await OpenAsync(cycleId, stageId, viewer, cancellationToken);
        if (opened.Refusal is not null)
            return opened;
        var who = Viewers.Of(viewer, opened.Value.Dossier.Scheme) | (opened.Value.Group?.Has(viewer.Email) == true ? Viewer.GroupMember : Viewer.Public);
        if (VisibilityPolicy.Allows(who, Part.GroupScores, Moment.Submitted | Moment.Unsealed))
            return (who & ~Viewer.GroupMember) == Viewer.Public && opened.Value.Group is { } group ? opened.Value.Only(group.Of(viewer.Email)) : opened;
        return Refusal.Forbidden("您不是本环节评审组成员。", "You are not a member of this stage's group.");
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
        var sheets = await book.SheetsAsync(cycleId, stageId, cancellationToken);
        var own = group.Of(reviewer.Email);
        var reviews = (await reader.ReadAsync(dossier, stage, group, sheets, cancellationToken)).Where(review => review.Group?.Part == own.Part).ToList();
        return new ReviewerView(
            dossier, stage, ScoreSheets.Find(dossier.Scheme.Scoring.Sheet)!, await RecordOfAsync(dossier, stage, cancellationToken), own,
            // Neither place nor score of other stages belongs into an expert's hands before the ranking.
            [.. reviews.Select(review => review.Unit with { Position = null, Score = null })],
            [.. sheets.Where(sheet => sheet.Reviewer == reviewer.Email)],
            [.. reviews.Select(review => review with { Unit = review.Unit with { Position = null, Score = null } })]);
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
        var before = await book.GroupAsync(cycleId, stageId, cancellationToken);
        var checkedGroup = await check.CheckAsync(dossier, rule, members, leader, [.. (before?.Teams ?? []).SelectMany(team => team.Members)], cancellationToken);
        if (checkedGroup.Refusal is { } wrong)
            return wrong;
        var (named, lead) = checkedGroup.Value;
        IReadOnlyList<GroupMember> all = [.. named, .. before?.Members.Where(member => before.Teams?.Any(team => team.Members.Contains(member.Email)) == true) ?? []];
        var group = new ReviewGroupRecord(
            stageId, all, lead?.Email ?? "", by.Email, time.GetUtcNow(), [.. (before?.Told ?? []).Where(email => all.Any(member => member.Email == email))], before?.Teams);
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

    /// <summary>The ranking with every term of every score; also before it is confirmed, as far as scores are locked.</summary>
    public async Task<Outcome<RankingView>> RankingAsync(string cycleId, CancellationToken cancellationToken)
    {
        if (await archive.FindAsync(cycleId, cancellationToken) is not { } dossier)
            return Refusal.NotFound("没有这一届评选。", "There is no such cycle.");
        var given = await scores.ReadAsync(dossier, cancellationToken);
        var scored = new List<(UnitRecord Unit, ApplicationRecord Application)>();
        foreach (var unit in (await units.OfAsync(cycleId, null, cancellationToken)).Where(unit => unit.LeftAt is null))
            scored.Add((unit, await applications.ReadAsync(unit.ApplicationId, cancellationToken)));
        var ranks = Ranking.Rank(dossier.Scheme, [.. scored.Where(one => given.Missing(one.Application).Count == 0).Select(one => given.EntryOf(one.Application))])
            .ToDictionary(one => one.Entry.ApplicationId, StringComparer.Ordinal);
        var lines = scored.Select(one => LineOf(one.Unit, one.Application, ranks.GetValueOrDefault(one.Unit.ApplicationId))).ToList();
        return new RankingView(
            dossier,
            [.. lines.OrderBy(line => line.Unit.Position ?? int.MaxValue).ThenByDescending(line => line.Score?.Total)],
            lines.Count, RankingView.FieldOf(lines.SelectMany(line => line.Categories)));

        RankingLine LineOf(UnitRecord unit, ApplicationRecord application, RankedEntry? rank) =>
            new(unit, given.Combined(application), given.CategoriesOf(unit.ApplicationId), rank?.TieBrokenBy, rank?.Tied == true);
    }

    /// <summary>A page of the ranking: as it was settled, or before that as far as scores are locked.</summary>
    /// <param name="cycleId">The cycle.</param>
    /// <param name="page">From 1; one that is none is the nearest that is.</param>
    /// <param name="unit">The applicant whose categories are wanted; null for the first on the page.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<Outcome<RankingPageView>> RankingPageAsync(string cycleId, int page, string? unit, CancellationToken cancellationToken)
    {
        if (await ranked.FindAsync(cycleId, cancellationToken) is not { } settled)
        {
            var all = await RankingAsync(cycleId, cancellationToken);
            if (all.Refusal is { } refusal)
                return refusal;
            var (place, last) = PageOf(page, all.Value.Count);
            var some = all.Value with { Lines = [.. all.Value.Lines.Skip((place - 1) * LinesOnAPage).Take(LinesOnAPage)] };
            return new RankingPageView(some, place, last, all.Value.Lines.FirstOrDefault(line => line.Unit.ApplicationId == unit) is { Categories.Count: > 0 } wanted ? wanted : First(some));
        }

        var (current, pages) = PageOf(page, settled.Count);
        var first = ((current - 1) * LinesOnAPage) + 1;
        var lines = await ranked.LinesAsync(cycleId, first, Math.Min(first + LinesOnAPage - 1, settled.Count), cancellationToken);
        var view = new RankingView(await archive.OpenAsync(cycleId, cancellationToken), lines, settled.Count, settled.Field);
        var charted = unit is null ? null : await ranked.LineOfAsync(cycleId, unit, cancellationToken);
        return new RankingPageView(view, current, pages, charted ?? First(view));
    }

    private static RankingLine? First(RankingView view) => view.Lines.FirstOrDefault(line => line.Categories.Count > 0);

    private static (int Page, int Pages) PageOf(int page, int count)
    {
        var pages = Math.Max(1, (count + LinesOnAPage - 1) / LinesOnAPage);
        return (Math.Clamp(page, 1, pages), pages);
    }

    private static readonly Refusal NoStage = Refusal.NotFound("没有这个评审环节。", "There is no such review stage.");

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
