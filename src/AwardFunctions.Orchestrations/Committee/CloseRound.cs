using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;

namespace AwardFunctions.Orchestrations.Committee;

/// <summary>Ends a round by mail and asks for its resolution, with the count.</summary>
public sealed class CloseRound(BallotBook book, ApprovalDesk approvals, CycleArchive archive, CycleJournal journal) : IActivity<RoundClosing, Nothing>
{
    public async Task<Nothing> RunAsync(RoundClosing input, CancellationToken cancellationToken)
    {
        var round = await book.CloseAsync(input.RoundId, input.At, cancellationToken);
        var dossier = await archive.OpenAsync(round.CycleId, cancellationToken);
        var key = $"round.closed|{round.Id}";
        if (await journal.HasAsync(dossier, key, cancellationToken))
            return Nothing.Value;
        await approvals.LayOutAsync(round.CycleId, DecisionKinds.Deliberation, cancellationToken, again: true);
        var voted = (await book.VotedAsync(round.Id, cancellationToken)).Count;
        await journal.WriteAsync(
            dossier, input.At, CycleJournal.System, "round.closed",
            new($"函审结束：应投 {round.Voters.Count} 人，收回 {voted} 票", $"The vote by mail ends: {voted} of {round.Voters.Count} ballots came back"),
            dossier.Scheme.StageOf(round.StageId).Article, round.StageId, key, cancellationToken);
        return Nothing.Value;
    }
}
