namespace AwardFunctions.Orchestrations.Reviews;

/// <summary>How many score sheets a stage needs and how many are submitted.</summary>
/// <param name="Expected">Members times applications; 0 while no group is named.</param>
/// <param name="Submitted">Submitted sheets.</param>
public sealed record ReviewStanding(int Expected, int Submitted)
{
    public bool IsComplete => Expected > 0 && Submitted >= Expected;
}
