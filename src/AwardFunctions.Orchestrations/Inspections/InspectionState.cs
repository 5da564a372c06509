namespace AwardFunctions.Orchestrations.Inspections;

/// <summary>Where an inspection stands; it follows from what is on record.</summary>
public enum InspectionState
{
    /// <summary>The day is not agreed yet.</summary>
    Planned,

    /// <summary>The day is agreed; the report is not signed.</summary>
    Agreed,

    /// <summary>The report is signed; what is to be put right has not been ordered.</summary>
    ToOrder,

    /// <summary>The holder, or the office, has a rectification before it.</summary>
    Rectifying,
    Done,
    CalledOff,
}
