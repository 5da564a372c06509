using AwardFunctions.Domain.Committee;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Committee;
using AwardFunctions.Portal.Http;
using Microsoft.AspNetCore.Http;

namespace AwardFunctions.Portal.Pages.Committee;

/// <summary>Voting by the link in a mail, without signing in; and the office's form that puts a matter to such a vote.</summary>
public static class BallotOperations
{
    private const string Paper = "/vote/on/{roundId}";

    private static readonly Problem LinkMissing = new(410, new(
        "请从邮件中重新打开投票链接：为安全起见，链接打开 30 分钟后需要重新打开。",
        "Please open the link in the mail once more: for safety, a page opened by it works for 30 minutes."));

    public static IReadOnlyList<Operation> All { get; } =
    [
        Operation.Get("vote-link", "/vote/{token}", "Takes the token of a mailed ballot link out of the address; changes nothing.", Arrive),
        Operation.Get("vote", Paper, "Shows a ballot paper, or that its member has voted; changes nothing.", Look),
        Operation.Post("vote-cast", Paper, "Casts a vote, once.", Cast),
        Operation.Post("committee-round", "/committee/cycles/{cycleId}/{stageId}/round", "Puts a deliberation to the vote by mail.", Start) with { Access = Access.For(Roles.Office) },
    ];

    private static Task<IResult> Arrive(PortalContext context) => ArrivalCookie.ArriveAsync(
        context, token => context.Get<BallotDesk>().OpenLinkAsync(token, context.Aborted), view => PathOf(view.Round.Id));

    private static Task<IResult> Look(PortalContext context) => ShowAsync(context, new Dictionary<string, Vote>(), null, 200);

    private static async Task<IResult> Cast(PortalContext context)
    {
        if (TokenOf(context) is not { } token)
            return context.Decline(LinkMissing);
        var form = await context.FormAsync();
        var votes = form.Names.Where(name => name.StartsWith("vote:", StringComparison.Ordinal) && Enum.TryParse<Vote>(form.Text(name), out var vote) && Enum.IsDefined(vote))
            .ToDictionary(name => name["vote:".Length..], name => Enum.Parse<Vote>(form.Text(name)), StringComparer.Ordinal);
        var cast = await context.Get<BallotDesk>().CastAsync(token, votes, context.Aborted);
        return cast.Refusal is { } refusal
            ? await ShowAsync(context, votes, refusal, Problem.StatusOf(refusal.Kind))
            : PortalContext.SeeOther(PathOf(cast.Value.Round.Id));
    }

    private static async Task<IResult> Start(PortalContext context)
    {
        var form = await context.FormAsync();
        var questions = form.Names.Where(name => name.StartsWith("tier:", StringComparison.Ordinal)).ToDictionary(name => name["tier:".Length..], name => form.Text(name), StringComparer.Ordinal);
        var due = form.Day("due") ?? DateOnly.MinValue;
        var started = await context.Get<BallotDesk>().StartAsync(form.Text("approval"), questions, due, context.Person.Account, context.Aborted);
        var (cycle, stage) = (context.Route("cycleId"), context.Route("stageId"));
        return started.Refusal is { } refusal
            ? await PapersOperations.ShowAsync(context, RecusalDraft.Empty, new RoundDraft(form.Text("due"), questions, refusal), Problem.StatusOf(refusal.Kind))
            : PortalContext.SeeOther(PapersOperations.PathOf(cycle, stage) + "?round=1");
    }

    private static async Task<IResult> ShowAsync(
        PortalContext context, IReadOnlyDictionary<string, Vote> votes, Orchestrations.Outcomes.Refusal? why, int status)
    {
        if (TokenOf(context) is not { } token)
            return context.Decline(LinkMissing);
        var opened = await context.Get<BallotDesk>().OpenLinkAsync(token, context.Aborted);
        return opened.Refusal is { } refusal
            ? context.Decline(refusal)
            : BallotPage.Render(context, new BallotModel(opened.Value, PathOf(opened.Value.Round.Id), votes, why), status);
    }

    private static string? TokenOf(PortalContext context) => ArrivalCookie.Read(context.Http, PathOf(context.Route("roundId")));

    private static string PathOf(string roundId) => "/vote/on/" + Uri.EscapeDataString(roundId);
}
