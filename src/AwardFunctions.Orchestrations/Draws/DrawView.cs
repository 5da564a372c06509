using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Reviews;

namespace AwardFunctions.Orchestrations.Draws;

/// <summary>The draws of a group as the office sees them.</summary>
/// <param name="Dossier">The cycle.</param>
/// <param name="Rule">The group's rule.</param>
/// <param name="Stages">The review stages that the group sits in.</param>
/// <param name="Draws">Its draws, newest first.</param>
/// <param name="Group">The group as it stands in its first stage; null before it is formed.</param>
/// <param name="PoolSize">How many experts the scheme's pool holds.</param>
/// <param name="Stands">Sheets have been submitted in every stage: the group can't be changed any more.</param>
public sealed record DrawView(
    CycleDossier Dossier, GroupRule Rule, IReadOnlyList<ReviewStage> Stages, IReadOnlyList<DrawRecord> Draws, ReviewGroupRecord? Group, int PoolSize, bool Stands)
{
    /// <summary>The draw that stands; null where there is none or it was called off.</summary>
    public DrawRecord? Current => Draws.FirstOrDefault(draw => draw.CalledOff is null);
}
