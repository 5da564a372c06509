namespace AwardFunctions.Orchestrations.Inspections;

/// <summary>The kinds of things that happen in an inspection.</summary>
public enum InspectionStepKind
{
    Planned,
    TeamSeated,
    DayProposed,

    /// <summary>The holder asks for another day.</summary>
    DayAsked,
    DayAgreed,
    CalledOff,
    Signed,
    Ordered,
    HandedIn,
    Returned,
    Extended,
    Accepted,

    /// <summary>It was not put right; a measure was proposed.</summary>
    Failed,
}
