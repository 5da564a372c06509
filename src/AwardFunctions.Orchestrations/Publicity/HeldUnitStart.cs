using AwardFunctions.Orchestrations.Cycles;

namespace AwardFunctions.Orchestrations.Publicity;

/// <summary>The input of <see cref="HeldUnit"/>: a unit held at a publicity stage, and the plan it may go on with.</summary>
public sealed record HeldUnitStart(CyclePlan Plan, int StageIndex, string StageId, string ApplicationId)
{
    public HoldQuery Query => new(Plan.CycleId, StageId, ApplicationId);
}
