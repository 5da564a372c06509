namespace AwardFunctions.Orchestrations.Outcomes;

public enum RefusalKind
{
    /// <summary>What was sent is wrong (422).</summary>
    Invalid,

    /// <summary>Not in this state, or someone else was first (409).</summary>
    Conflict,

    /// <summary>There is no such thing (404).</summary>
    NotFound,

    /// <summary>There was, but its time is over (410).</summary>
    Gone,

    /// <summary>Not for this person (403).</summary>
    Forbidden,
}
