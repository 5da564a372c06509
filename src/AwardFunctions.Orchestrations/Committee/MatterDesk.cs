using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Cycles;

namespace AwardFunctions.Orchestrations.Committee;

/// <summary>Lays out what a deliberation is about, from what the stores hold now.</summary>
public sealed class MatterDesk(CommitteeBook committees, CandidateList list, RecusalBook recusals, ApplicationBook applications)
{
    /// <param name="dossier">The cycle.</param>
    /// <param name="stage">The deliberation.</param>
    /// <param name="only">The applications it is about; null for all candidates.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <param name="settled">Also units that can't be decided on any more.</param>
    public async Task<Matter> OpenAsync(
        CycleDossier dossier, DeliberationStage stage, IReadOnlyList<string>? only, CancellationToken cancellationToken, bool settled = false)
    {
        var roster = await committees.RosterAsync(dossier, cancellationToken);
        var candidates = await list.OfAsync(dossier, stage, only, cancellationToken, settled);
        var files = new Dictionary<string, ApplicationRecord>(StringComparer.Ordinal);
        foreach (var unit in candidates)
            files[unit.ApplicationId] = await applications.ReadAsync(unit.ApplicationId, cancellationToken);
        return new Matter(
            dossier, stage, roster, candidates, files,
            await recusals.OfAsync(dossier, roster.Members, [.. files.Values], cancellationToken),
            await list.StandingBesideAsync(dossier.Cycle.Id, candidates, cancellationToken));
    }
}
