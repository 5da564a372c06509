namespace AwardFunctions.Orchestrations.Measures;

/// <summary>Where a measure stands.</summary>
public enum MeasureState
{
    /// <summary>It waits for those who decide on it.</summary>
    Proposed,

    /// <summary>It was decided and holds.</summary>
    Decided,

    /// <summary>Someone on the chain said no.</summary>
    Refused,

    /// <summary>The office took its proposal back, or its matter is gone.</summary>
    Withdrawn,

    /// <summary>It held and was ended, e.g. a suspension.</summary>
    Lifted,
}
