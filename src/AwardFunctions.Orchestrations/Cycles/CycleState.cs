namespace AwardFunctions.Orchestrations.Cycles;

public enum CycleState
{
    Running,
    Closed,
}
