namespace AwardFunctions.Orchestrations.Publicity;

public enum ObjectionState
{
    /// <summary>Being investigated: its unit is held.</summary>
    Open,
    Dismissed,
    Upheld,
}
