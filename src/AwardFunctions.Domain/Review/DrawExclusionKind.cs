namespace AwardFunctions.Domain.Review;

/// <summary>Why an expert is not in the pool of a draw.</summary>
public enum DrawExclusionKind
{
    Suspended,
    Disqualified,
    NoAgreement,

    /// <summary>Knows none of the sectors that the draw asks for.</summary>
    Sector,
    Recusal,

    /// <summary>Sits in a group that is kept apart from this one.</summary>
    OtherGroup,
}
