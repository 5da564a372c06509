namespace AwardFunctions.Domain.Schemes;

/// <summary>Not every applicant goes on to the next stage: who does is decided on the scores of this one.</summary>
/// <param name="Article">The article that asks for the list.</param>
public sealed record ShortList(string Article)
{
    /// <summary>At most so many, inclusive; null where the text names no number.</summary>
    public int? Max { get; init; }

    /// <summary>原则上: a recorded decision with reasons may exceed the number.</summary>
    public bool InPrinciple { get; init; }
}
