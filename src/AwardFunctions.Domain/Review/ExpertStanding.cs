namespace AwardFunctions.Domain.Review;

/// <summary>Whether an expert may take part.</summary>
public enum ExpertStanding
{
    Active,

    /// <summary>Not for the time being.</summary>
    Suspended,

    /// <summary>取消评审资格: never again.</summary>
    Disqualified,
}
