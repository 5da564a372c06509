namespace AwardFunctions.Domain.Honours;

/// <summary>What an inspection found about a topic.</summary>
public enum InspectionResult
{
    Conforming,

    /// <summary>Something is to be put right by a day the office sets.</summary>
    ToRectify,
}
