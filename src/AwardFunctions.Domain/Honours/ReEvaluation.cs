namespace AwardFunctions.Domain.Honours;

/// <summary>复评: where the re-evaluation stands that decides whether an honour goes on after its end.</summary>
public enum ReEvaluation
{
    /// <summary>The term is over; until it has passed, the title may not be used.</summary>
    Pending,

    /// <summary>It was not passed, or an edition went by in which it could have been sought and was not.</summary>
    Failed,
}
