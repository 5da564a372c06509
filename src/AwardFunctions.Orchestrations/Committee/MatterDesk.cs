using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Cycles;

namespace AwardFunctions.Orchestrations.Committee;

/// <summary>Lays out what a deliberation is about, from what the stores hold now.</summary>
public sealed class MatterDesk(CommitteeBook committees, CandidateList list, RecusalBook recusals, BallotBook ballots, ApplicationBook applications, Recheck recheck)
{
    /// <param name="dossier">The cycle.</param>
    /// <param name="stage">The deliberation.</param>
    /// <param name="only">The applications it is about; null for all candidates.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <param name="settled">Also units that can't be decided on any more.</param>
    /// <param name="approvalId">The decision it is for: a vote by mail may have been put about it.</param>
    public async Task<Matter> OpenAsync(
        CycleDossier dossier, DeliberationStage stage, IReadOnlyList<string>? only, CancellationToken cancellationToken, bool settled = false, string? approvalId = null)
    {
        var roster = await committees.RosterAsync(dossier, cancellationToken);
        var candidates = await list.OfAsync(dossier, stage, only, cancellationToken, settled);
        var files = new Dictionary<string, ApplicationRecord>(StringComparer.Ordinal);
        foreach (var unit in candidates)
            files[unit.ApplicationId] = await applications.ReadAsync(unit.ApplicationId, cancellationToken);
        var matter = new Matter(
            dossier, stage, roster, candidates, files,
            await recusals.OfAsync(dossier, roster.Members, [.. files.Values], cancellationToken),
            await list.StandingBesideAsync(dossier.Cycle.Id, candidates, cancellationToken))
        {
            Excluded = await recheck.OfAsync(dossier, candidates, cancellationToken),
        };
        return approvalId is not null && await ballots.LatestAsync(dossier.Cycle.Id, approvalId, cancellationToken) is { } round
            ? With(matter, round, await ballots.CountAsync(round, cancellationToken))
            : matter;
    }

    /// <summary>A vote by mail counts with the body as it was when it was put; one to which too few answered does not count.</summary>
    private static Matter With(Matter matter, BallotRound round, RoundCount? count) =>
        count is null ? matter with { OpenRound = round }
        : count.QuorumMet(matter.Rule) ? matter with { ByMail = count, Roster = matter.Roster with { Members = round.Roster }, Recusals = round.Recusals }
        : matter;
}
