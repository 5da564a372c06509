namespace AwardFunctions.Orchestrations.Cycles;

public enum UnitState
{
    /// <summary>Eligible, under review.</summary>
    InReview,

    /// <summary>On the list of candidates that goes to the deliberating body.</summary>
    Candidate,

    /// <summary>Proposed for a tier.</summary>
    Proposed,

    /// <summary>On the public list, its period running.</summary>
    Published,

    /// <summary>Held by an open objection.</summary>
    Held,

    /// <summary>Through publicity without an open objection.</summary>
    Cleared,

    /// <summary>The award was conferred.</summary>
    Honoured,

    /// <summary>Not proposed, or taken off the list.</summary>
    Out,
}
