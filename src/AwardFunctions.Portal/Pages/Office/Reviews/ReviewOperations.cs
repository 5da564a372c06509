using AwardFunctions.Domain.Review;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Experts;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Reviews;
using AwardFunctions.Portal.Http;
using AwardFunctions.Portal.Pages.Reviewer;
using Microsoft.AspNetCore.Http;

namespace AwardFunctions.Portal.Pages.Office.Reviews;

/// <summary>The office's side of reviews: name the groups, enter signed sheets for experts, look at the ranking.</summary>
public static class ReviewOperations
{
    private const string Cycle = "/office/cycles/{cycleId}";
    private const string Stage = Cycle + "/reviews/{stageId}";
    private const string Sheet = Stage + "/{applicationId}";

    public static IReadOnlyList<Operation> All { get; } =
    [
        OfficeDoor.Page("office-review", Stage, "Shows a review stage: its group and where the sheets stand.", OfficeDoor.Cycle(Look)),
        OfficeDoor.Change("office-review-group", Stage + "/group", "Names the group of a review stage.", OfficeDoor.Cycle(NameGroup)),
        OfficeDoor.Change("office-review-team", Stage + "/group/teams", "Forms a group for single sectors.", OfficeDoor.Cycle(AddTeam)),
        OfficeDoor.Change("office-review-team-remove", Stage + "/group/teams/{teamId}/remove", "Dissolves a group for single sectors.", OfficeDoor.Cycle(RemoveTeam)),
        OfficeDoor.Change("office-review-leader", Stage + "/leader", "Has another member lead the group of a review stage.", OfficeDoor.Cycle(SetLeader)),
        OfficeDoor.Page("office-review-sheet", Sheet, "Shows the sheet of one expert for one applicant.", OfficeDoor.Cycle(LookAtSheet)),
        OfficeDoor.Change("office-review-sheet-save", Sheet, "Enters a sheet on behalf of an expert.", OfficeDoor.Cycle(SaveSheet)) with { BodyLimit = 1 << 20 },
        OfficeDoor.Page("office-ranking", Cycle + "/ranking", "Shows the ranking with every term of every score.", OfficeDoor.Cycle(LookAtRanking)),
    ];

    private static Task<IResult> Look(PortalContext context, CycleDossier dossier) => ShowAsync(context, dossier, null, null, 200);

    private static async Task<IResult> NameGroup(PortalContext context, CycleDossier dossier)
    {
        var form = await context.FormAsync();
        var draft = new GroupDraft(form.All("members"), form.Text("leader", 320));
        var named = await context.Get<ReviewDesk>().NameGroupAsync(
            dossier.Cycle.Id, context.Route("stageId"), draft.Members, draft.Leader, context.Person.Account, context.Aborted);
        return named.Refusal is { } refusal
            ? await ShowAsync(context, dossier, draft, refusal, Problem.StatusOf(refusal.Kind))
            : PortalContext.SeeOther($"{PathOf(dossier.Cycle.Id, context.Route("stageId"))}?named=1");
    }

    private static async Task<IResult> AddTeam(PortalContext context, CycleDossier dossier)
    {
        var form = await context.FormAsync();
        var draft = new TeamDraft(form.All(TeamDesk.SectorsField), new GroupDraft(form.All("members"), form.Text("leader", 320)));
        var added = await context.Get<TeamDesk>().AddAsync(
            dossier.Cycle.Id, context.Route("stageId"), draft.Sectors, draft.Group.Members, draft.Group.Leader, context.Person.Account, context.Aborted);
        return added.Refusal is { } refusal
            ? await ShowAsync(context, dossier, null, refusal, Problem.StatusOf(refusal.Kind), team: draft)
            : PortalContext.SeeOther($"{PathOf(dossier.Cycle.Id, context.Route("stageId"))}?named=1");
    }

    private static async Task<IResult> RemoveTeam(PortalContext context, CycleDossier dossier)
    {
        var removed = await context.Get<TeamDesk>().RemoveAsync(
            dossier.Cycle.Id, context.Route("stageId"), context.Route("teamId"), context.Person.Account, context.Aborted);
        return removed.Refusal is { } refusal
            ? await ShowAsync(context, dossier, null, refusal, Problem.StatusOf(refusal.Kind))
            : PortalContext.SeeOther($"{PathOf(dossier.Cycle.Id, context.Route("stageId"))}?named=1");
    }

    private static async Task<IResult> SetLeader(PortalContext context, CycleDossier dossier)
    {
        var form = await context.FormAsync();
        var (leader, reason) = (form.Text(ReplaceLeader.LeaderField, 320), form.Text(ReplaceLeader.ReasonField, 4000));
        var replaced = await context.Get<ReplaceLeader>().RunAsync(dossier.Cycle.Id, context.Route("stageId"), leader, reason, context.Person.Account, context.Aborted);
        return replaced.Refusal is { } refusal
            ? await ShowAsync(context, dossier, null, refusal, Problem.StatusOf(refusal.Kind), new LeaderDraft(leader, reason))
            : PortalContext.SeeOther($"{PathOf(dossier.Cycle.Id, context.Route("stageId"))}?led=1");
    }

    private static Task<IResult> LookAtSheet(PortalContext context, CycleDossier dossier) =>
        ShowSheetAsync(context, dossier, context.Query("reviewer") ?? "", null, null, 200);

    private static async Task<IResult> SaveSheet(PortalContext context, CycleDossier dossier)
    {
        var form = await context.FormAsync();
        var reviewer = form.Text("reviewer", 320);
        var opened = await OpenAsync(context, dossier);
        if (opened.Refusal is { } missing)
            return context.Decline(missing);
        var saved = SheetOf(opened.Value, context.Route("applicationId"), reviewer);
        var draft = SheetDraft.Read(form, FieldsOf(opened.Value), saved);
        var reference = form.Text("reference", 200);
        var entry = new ScoreEntry(
            dossier.Cycle.Id, context.Route("stageId"), context.Route("applicationId"), reviewer, draft.Percents(), draft.ValueOf(SheetFields.Comment),
            SheetDraft.Submits(form), draft.Notes(), reference, draft.Seen);
        var done = await context.Get<SheetDesk>().SaveAsync(entry, context.Person.Account, context.Aborted);
        return done.Refusal is { } refusal
            ? await ShowSheetAsync(context, dossier, reviewer, (draft, reference), refusal, Problem.StatusOf(refusal.Kind))
            : PortalContext.SeeOther($"{PathOf(dossier.Cycle.Id, entry.StageId)}?saved=1");
    }

    private static async Task<IResult> LookAtRanking(PortalContext context, CycleDossier dossier)
    {
        var page = int.TryParse(context.Query("page"), out var asked) ? asked : 1;
        var ranking = await context.Get<ReviewDesk>().RankingPageAsync(dossier.Cycle.Id, page, context.Query("unit"), context.Aborted);
        return ranking.Refusal is { } refusal ? context.Decline(refusal) : RankingPage.Render(context, ranking.Value);
    }

    private static async Task<IResult> ShowAsync(PortalContext context, CycleDossier dossier, GroupDraft? draft, Refusal? refusal, int status, LeaderDraft? leader = null, TeamDraft? team = null)
    {
        var opened = await OpenAsync(context, dossier);
        if (opened.Refusal is { } missing)
            return context.Decline(missing);
        var reviewers = await context.Get<AccountDesk>().WithRoleAsync(Roles.Reviewer, dossier.Scheme.Code, context.Aborted);
        var pool = await context.Get<ExpertDesk>().PoolAsync(dossier.Scheme.Code, context.Aborted);
        var disqualified = pool.Experts.Where(expert => expert.Standing == ExpertStanding.Disqualified && opened.Value.Group?.Members.Any(member => member.Email == expert.Email) == true);
        return ReviewPage.Render(
            context, new ReviewModel(opened.Value, reviewers, draft ?? GroupDraft.Of(opened.Value.Group), refusal, leader, team) { Disqualified = [.. disqualified] }, status);
    }

    private static async Task<IResult> ShowSheetAsync(
        PortalContext context, CycleDossier dossier, string reviewer, (SheetDraft Draft, string Reference)? typed, Refusal? refusal, int status)
    {
        var opened = await OpenAsync(context, dossier);
        if (opened.Refusal is { } missing)
            return context.Decline(missing);
        var applicationId = context.Route("applicationId");
        var review = opened.Value.Reviews.FirstOrDefault(one => one.Unit.ApplicationId == applicationId);
        var member = opened.Value.Group?.Members.FirstOrDefault(one => one.Email == reviewer);
        if (review is null || member is null)
            return context.NotFound();
        var saved = SheetOf(opened.Value, applicationId, reviewer);
        var shown = saved?.SubmittedAt is not null || typed is null ? SheetDraft.Of(saved, FieldsOf(opened.Value)) : typed.Value.Draft.Over(saved);
        return OfficeSheetPage.Render(
            context,
            new OfficeSheet(opened.Value, review, member, saved, shown, typed?.Reference ?? saved?.Reference ?? "", context.Person.Email, refusal), status);
    }

    private static Task<Outcome<ReviewView>> OpenAsync(PortalContext context, CycleDossier dossier) =>
        context.Get<ReviewDesk>().OpenAsync(dossier.Cycle.Id, context.Route("stageId"), context.Person.Account, context.Aborted);

    private static ReviewSheetRecord? SheetOf(ReviewView view, string applicationId, string reviewer) =>
        view.Sheets.FirstOrDefault(sheet => sheet.ApplicationId == applicationId && sheet.Reviewer == reviewer);

    private static IReadOnlyList<string> FieldsOf(ReviewView view) =>
        SheetFields.All(view.Sheet, ConformitySheets.Find(view.Dossier.Scheme.Scoring.Conformity));

    internal static string PathOf(string cycleId, string stageId) => $"{OfficeDoor.PathOf(cycleId)}/reviews/{stageId}";
}
