namespace AwardFunctions.Domain.Schemes;

/// <summary>公示: a list is public for a period in which anyone may object; an objection holds its unit until it is settled.</summary>
public sealed record PublicityStage : Stage
{
    /// <summary>What is published.</summary>
    public required PublicityList List { get; init; }

    /// <summary>How long; it begins with the latest of the required postings.</summary>
    public required Clock Period { get; init; }

    public required IReadOnlyList<Posting> Postings { get; init; }

    /// <summary>The time the office gives itself to settle an objection; reminders rest on it.</summary>
    public required Clock Settle { get; init; }

    /// <summary>The approval or deliberation stage an upheld objection's unit goes back to; null where it is simply out.</summary>
    public string? UpheldReturnsTo { get; init; }
}
