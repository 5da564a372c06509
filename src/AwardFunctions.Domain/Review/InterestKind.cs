namespace AwardFunctions.Domain.Review;

/// <summary>What ties an expert to an organisation besides employment.</summary>
public enum InterestKind
{
    /// <summary>Holds shares of it.</summary>
    Shareholding,

    /// <summary>Advised, trained or certified it.</summary>
    Consulting,

    /// <summary>Anything else that the expert has declared.</summary>
    Declared,
}
