using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Orchestrations.Inspections;

/// <summary>What a holder is to put right, for one finding or several.</summary>
/// <param name="Number">From 1 within its inspection.</param>
/// <param name="Topics">The topics it is about.</param>
/// <param name="Demand">What is asked.</param>
/// <param name="Term">How long the holder has, with every extension; the day of the order does not count.</param>
/// <param name="OrderedBy">Who ordered it.</param>
/// <param name="OrderedAt">When, UTC.</param>
public sealed record RectificationOrder(
    int Number, IReadOnlyList<string> Topics, string Demand, Duration Term, string OrderedBy, DateTimeOffset OrderedAt)
{
    public RectificationState State { get; init; } = RectificationState.Open;

    /// <summary>What the holder handed in, oldest first.</summary>
    public IReadOnlyList<RectificationReply> Replies { get; init; } = [];

    /// <summary>The measure that was proposed where it failed.</summary>
    public string? MeasureId { get; init; }

    public bool IsSettled() => State is RectificationState.Accepted or RectificationState.Failed;
}
