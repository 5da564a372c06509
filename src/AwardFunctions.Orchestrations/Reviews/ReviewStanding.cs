namespace AwardFunctions.Orchestrations.Reviews;

/// <summary>How many score sheets a stage needs and how many are submitted.</summary>
/// <param name="Expected">Members times applications; 0 while no group is named.</param>
/// <param name="Submitted">Submitted sheets.</param>
/// <param name="Held">Applications that an open objection holds.</param>
/// <param name="NothingToReview">No application is left.</param>
public sealed record ReviewStanding(int Expected, int Submitted, int Held = 0, bool NothingToReview = false)
{
    public bool IsComplete => NothingToReview || (Held == 0 && Expected > 0 && Submitted >= Expected);
}
