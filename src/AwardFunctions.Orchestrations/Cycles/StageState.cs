namespace AwardFunctions.Orchestrations.Cycles;

public enum StageState
{
    ToCome,
    Open,
    Closed,
}
