namespace AwardFunctions.Orchestrations.Cycles;

/// <summary>The stages of a cycle as its orchestration needs them.</summary>
public sealed record CyclePlan(string CycleId, IReadOnlyList<PlannedStage> Stages)
{
    public int IndexOf(string stageId)
    {
        for (var index = 0; index < Stages.Count; index++)
        {
            if (Stages[index].Id == stageId)
                return index;
        }

        throw new InvalidOperationException($"The cycle {CycleId} has no stage {stageId}.");
    }
}
