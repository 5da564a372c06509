using System.Globalization;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Reviews;
using AwardFunctions.Portal.Http;
using Microsoft.AspNetCore.Http;

namespace AwardFunctions.Portal.Pages.Reviewer;

/// <summary>合议 of a group: see how far the sheets lie apart, agree, answer, lock; read the report. For the group and the office.</summary>
public static class ConsensusOperations
{
    private const string Stage = "/reviews/{cycleId}/{stageId}";
    private const string Unit = Stage + "/{applicationId}/consensus";
    private static readonly Dictionary<string, string> Nothing = [];

    public static IReadOnlyList<Operation> All { get; } =
    [
        Operation.Get("review-stage", Stage, "Shows where the consensus on each applicant of a review stands.", LookAtStage) with { Access = Readers },
        Operation.Post("review-lock", Stage + "/lock", "Locks the group's score of one applicant, or of all that are ready.", Lock) with { Access = Access.For(Roles.Reviewer) },
        Operation.Get("review-report", Stage + "/report", "Shows the report of a review, ready to be printed.", Report) with { Access = Readers },
        Operation.Get("review-consensus", Unit, "Shows how far the sheets for an applicant lie apart, and what was agreed on.", Look) with { Access = Readers },
        Operation.Post("review-consensus-agree", Unit, "Records what the group has agreed on, item by item.", Agree) with { Access = Access.For(Roles.Reviewer) },
        Operation.Post("review-amend", Unit + "/amend", "Asks for a change of a locked score.", Amend) with { Access = Access.For(Roles.Reviewer) },
        Operation.Post("review-consensus-answer", Unit + "/answer", "Confirms what was agreed on, or dissents.", Answer) with { Access = Inside },
    ];

    private static Access Readers => Access.For(Roles.Reviewer, Roles.Office, Roles.Observer);

    private static Access Inside => Access.For(Roles.Reviewer, Roles.Office);

    private static Task<IResult> LookAtStage(PortalContext context) => ShowStageAsync(context, null, 200);

    private static async Task<IResult> Report(PortalContext context)
    {
        var opened = await context.Get<ReportDesk>().OpenAsync(context.Route("cycleId"), context.Route("stageId"), context.Person.Account, context.Aborted);
        return opened.Refusal is { } refusal ? context.Decline(refusal) : ReportPage.Render(context, new ReportModel(opened.Value, context.Query("unit")));
    }

    private static async Task<IResult> Lock(PortalContext context)
    {
        var (cycleId, stageId) = (context.Route("cycleId"), context.Route("stageId"));
        var form = await context.FormAsync();
        var application = form.Text("application") is { Length: > 0 } one ? one : null;
        var locked = await context.Get<ConsensusDesk>().LockAsync(cycleId, stageId, application, context.Person.Account, context.Aborted);
        return locked.Refusal is { } refusal
            ? await ShowStageAsync(context, refusal, Problem.StatusOf(refusal.Kind))
            : PortalContext.SeeOther($"/reviews/{cycleId}/{stageId}?locked={locked.Value}");
    }

    private static Task<IResult> Look(PortalContext context) => ShowAsync(context, Nothing, null, 200);

    private static async Task<IResult> Agree(PortalContext context)
    {
        var opened = await OpenAsync(context);
        if (opened.Refusal is { } forbidden)
            return context.Decline(forbidden);
        if (Find(opened.Value, context) is not { } review)
            return context.NotFound();
        var form = await context.FormAsync();
        var typed = form.Names.Where(name => name.StartsWith("agreed:", StringComparison.Ordinal) || name.StartsWith("reason:", StringComparison.Ordinal))
            .ToDictionary(name => name, name => form.Text(name, 20_000), StringComparer.Ordinal);
        foreach (var item in opened.Value.Sheet.Items)
        {
            var percent = form.Whole("agreed:" + item.Id);
            var reason = form.Text("reason:" + item.Id, 20_000);
            var before = review.Consensus.Agreed.GetValueOrDefault(item.Id);
            if (percent == before?.Percent && (percent is null || reason == before?.Reason))
                continue;
            var entry = new ConsensusEntry(
                context.Route("cycleId"), context.Route("stageId"), context.Route("applicationId"), item.Id, percent, reason);
            var agreed = await context.Get<ConsensusDesk>().AgreeAsync(entry, context.Person.Account, context.Aborted);
            if (agreed.Refusal is { } refusal)
                return await ShowAsync(context, typed, refusal, Problem.StatusOf(refusal.Kind));
        }

        return PortalContext.SeeOther($"{PathOf(context.Route("cycleId"), context.Route("stageId"), context.Route("applicationId"))}?saved=1");
    }

    private static async Task<IResult> Amend(PortalContext context)
    {
        var form = await context.FormAsync();
        var typed = new[] { "item", "percent", "reason" }.ToDictionary(name => name, name => form.Text(name, 20_000), StringComparer.Ordinal);
        var entry = new AmendmentEntry(
            context.Route("cycleId"), context.Route("stageId"), context.Route("applicationId"), typed["item"], form.Whole("percent") ?? -1, typed["reason"]);
        var asked = await context.Get<AmendmentDesk>().AskAsync(entry, context.Person.Account, context.Aborted);
        return asked.Refusal is { } refusal
            ? await ShowAsync(context, typed, refusal, Problem.StatusOf(refusal.Kind))
            : PortalContext.SeeOther($"{PathOf(entry.CycleId, entry.StageId, entry.ApplicationId)}?saved=1");
    }

    private static async Task<IResult> Answer(PortalContext context)
    {
        var form = await context.FormAsync();
        var member = form.Text("member", 320) is { Length: > 0 } named ? named : context.Person.Email;
        var answer = new ConsensusAnswer(
            context.Route("cycleId"), context.Route("stageId"), context.Route("applicationId"), member, form.Text("answer") == "agree", form.Text("note", 20_000));
        var answered = await context.Get<ConsensusDesk>().AnswerAsync(answer, context.Person.Account, context.Aborted);
        return answered.Refusal is { } refusal
            ? await ShowAsync(context, new Dictionary<string, string> { ["note"] = answer.Note }, refusal, Problem.StatusOf(refusal.Kind))
            : PortalContext.SeeOther($"{PathOf(answer.CycleId, answer.StageId, answer.ApplicationId)}?saved=1");
    }

    private static async Task<IResult> ShowStageAsync(PortalContext context, Refusal? refusal, int status)
    {
        var opened = await OpenAsync(context);
        return opened.Refusal is { } forbidden
            ? context.Decline(forbidden)
            : ReviewStagePage.Render(context, new ReviewStageModel(opened.Value, context.Person.Email, refusal), status);
    }

    private static async Task<IResult> ShowAsync(PortalContext context, IReadOnlyDictionary<string, string> draft, Refusal? refusal, int status)
    {
        var opened = await OpenAsync(context);
        if (opened.Refusal is { } forbidden)
            return context.Decline(forbidden);
        return Find(opened.Value, context) is { } review
            ? ConsensusPage.Render(context, new ConsensusModel(opened.Value, review, context.Person.Email, draft, refusal), status)
            : context.NotFound();
    }

    private static UnitReview? Find(ReviewView view, PortalContext context) =>
        view.Reviews.FirstOrDefault(review => review.Unit.ApplicationId == context.Route("applicationId"));

    private static Task<Outcome<ReviewView>> OpenAsync(PortalContext context) =>
        context.Get<ReviewDesk>().OpenInsideAsync(context.Route("cycleId"), context.Route("stageId"), context.Person.Account, context.Aborted);

    internal static string PathOf(string cycleId, string stageId, string applicationId) => $"/reviews/{cycleId}/{stageId}/{applicationId}/consensus";

    /// <summary>A percentage without needless zeros.</summary>
    internal static string Percent(decimal percent) => percent.ToString("0.##", CultureInfo.InvariantCulture);
}
