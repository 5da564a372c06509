using AwardFunctions.Domain.Calendars;
using AwardFunctions.Domain.Committee;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Signals;

namespace AwardFunctions.Orchestrations.Committee;

/// <summary>A vote by mail: the office puts it, each member answers by the link in a mail.</summary>
public sealed class BallotDesk(
    BallotBook book, ApprovalStore approvals, MatterDesk matters, UnitList units, CycleArchive archive, SignalDesk signals, TimeProvider time)
{
    private const int LongestDays = 60;
    private static readonly Refusal Unknown = Refusal.NotFound("没有这次函审，或链接不完整。", "There is no such vote, or the link is incomplete.");

    /// <summary>Puts a deliberation to the vote by mail.</summary>
    /// <param name="approvalId">The pending resolution.</param>
    /// <param name="questions">By application, the tier that is put to the vote; units that are not are missing.</param>
    /// <param name="due">The last day, inclusive, in the scheme's zone.</param>
    /// <param name="by">The office.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<Outcome<BallotRound>> StartAsync(
        string approvalId, IReadOnlyDictionary<string, string> questions, DateOnly due, AccountRecord by, CancellationToken cancellationToken)
    {
        if (await approvals.FindAsync(approvalId, cancellationToken) is not { Value: { Order.Kind: DecisionKinds.Deliberation } approval })
            return Unknown;
        var dossier = await archive.OpenAsync(approval.Order.CycleId, cancellationToken);
        var stage = (DeliberationStage)dossier.Scheme.StageOf(approval.Order.StageId);
        var citation = dossier.Scheme.Cite(stage.Article);
        if (!by.HasRole(Roles.Office, dossier.Scheme.Code))
            return Refusal.Forbidden("函审由评审办发起。", "The office puts a vote by mail.");
        if (approval.Decision is not null)
            return Refusal.Conflict("决议已经登记。", "The resolution is recorded already.", citation);
        var latest = await book.LatestAsync(dossier.Cycle.Id, approvalId, cancellationToken);
        if (latest is { ClosedAt: null })
            return Refusal.Conflict("函审正在进行。", "A vote by mail is under way.", citation);
        var matter = await matters.OpenAsync(dossier, stage, approval.Order.Units, cancellationToken);
        if (Rosters.Check(dossier.Scheme, matter.Roster.Members) is [var wrong, ..])
            return new Refusal(RefusalKind.Invalid, wrong.Reason, "due", wrong.Citation);
        var today = dossier.Zone.DayOf(time.GetUtcNow());
        if (due <= today || due > today.AddDays(LongestDays))
            return Refusal.Invalid("due", $"截止日期应晚于今天，且不超过{LongestDays}日。", $"The last day must lie after today, within {LongestDays} days.", citation);
        var put = questions.Where(one => matter.Candidates.Any(unit => unit.ApplicationId == one.Key && matter.TiersFor(unit).Any(tier => tier.Id == one.Value)))
            .ToDictionary(one => one.Key, one => one.Value, StringComparer.Ordinal);
        if (put.Count == 0)
            return Refusal.Invalid("due", "请至少选择一家单位交付表决。", "Please put at least one unit to the vote.", citation);
        if (matter.Candidates.FirstOrDefault(unit => put.ContainsKey(unit.ApplicationId) && matter.Excluded.ContainsKey(unit.ApplicationId)) is { } gone)
            return Recheck.Refuse(MeetingForm.Tier(gone.ApplicationId), gone, matter.Excluded[gone.ApplicationId]);
        var round = new BallotRound(
            BallotBook.NextId(approvalId, latest), dossier.Cycle.Id, stage.Id, approvalId, matter.Roster.Members, matter.Recusals, put,
            dossier.Scheme.Committee!.SecretBallot, by.Email, time.GetUtcNow(), new Deadline(due, Provisional: false));
        var promise = CycleJournal.Promise(
            dossier, round.StartedAt, by.Email, "round.started",
            new($"「{stage.Name.Zh}」函审开始，{put.Count} 家交付表决，截至{DayText.Zh(due)}", $"{stage.Name.En}: a vote by mail on {put.Count} begins, until {DayText.En(due)}"),
            stage.Article, stage.Id, $"round.started|{round.Id}");
        var begun = await signals.AroundStartAsync(
            nameof(RunBallotRound), Instances.Round(round.Id), new RoundStart(round.Id),
            () => book.InsertAsync(round, promise, cancellationToken), cancellationToken, Partitions.Cycle(round.CycleId));
        return begun ? round : Refusal.Conflict("函审正在进行。", "A vote by mail is under way.", citation);
    }

    /// <summary>What a member's link leads to. Looking changes nothing.</summary>
    public async Task<Outcome<BallotView>> OpenLinkAsync(string secret, CancellationToken cancellationToken)
    {
        if (await book.FindTokenAsync(secret, cancellationToken) is not { } token || await book.FindAsync(token.RoundId, cancellationToken) is not { } round)
            return Unknown;
        var dossier = await archive.OpenAsync(round.CycleId, cancellationToken);
        var member = round.Roster.First(one => one.Email == token.Member);
        var own = round.UnitsFor(member.Email);
        return new BallotView(
            round, dossier, member, [.. (await units.OfAsync(round.CycleId, own, cancellationToken))], (await book.VotedAsync(round.Id, cancellationToken)).Contains(member.Email));
    }

    /// <summary>Votes, once, on every unit that the member is not recused from.</summary>
    public async Task<Outcome<BallotView>> CastAsync(string secret, IReadOnlyDictionary<string, Vote> votes, CancellationToken cancellationToken)
    {
        var opened = await OpenLinkAsync(secret, cancellationToken);
        if (opened.Refusal is { } refusal)
            return refusal;
        var view = opened.Value;
        var stage = view.Dossier.Scheme.StageOf(view.Round.StageId);
        var citation = view.Dossier.Scheme.Cite(stage.Article);
        if (view.HasVoted)
            return view;
        if (view.Round.ClosedAt is not null)
            return Refusal.Conflict("函审已经截止。", "The vote is over.", citation);
        var missing = view.Units.Where(unit => !votes.ContainsKey(unit.ApplicationId))
            .Select(unit => Refusal.Invalid($"vote:{unit.ApplicationId}", $"请就{unit.Name}作出选择。", $"Please vote on {unit.Name}.", citation)).ToList();
        if (missing.Count > 0)
            return missing[0] with { Others = missing[1..] };
        var ballot = new Ballot(
            view.Units.ToDictionary(unit => unit.ApplicationId, unit => votes[unit.ApplicationId], StringComparer.Ordinal), view.Round.Secret ? null : view.Member.Email);
        var promise = CycleJournal.Promise(
            view.Dossier, time.GetUtcNow(), view.Member.Email, "ballot.cast", new($"{view.Member.Name}已投票", $"{view.Member.Name} has voted"), stage.Article, stage.Id,
            $"ballot.cast|{view.Round.Id}|{view.Member.Email}");
        var cast = await signals.AroundAsync(
            Instances.Round(view.Round.Id), () => book.CastAsync(view.Round.Id, view.Member.Email, ballot, promise, cancellationToken), cancellationToken,
            Partitions.Cycle(view.Round.CycleId));
        return cast ? view with { HasVoted = true } : (await OpenLinkAsync(secret, cancellationToken)) switch
        {
            { Refusal: null } now when now.Value.HasVoted => now.Value,
            _ => Refusal.Conflict("函审已经截止。", "The vote is over.", citation),
        };
    }
}
