namespace AwardFunctions.Domain.Review;

/// <summary>An expert who was drawn and asked.</summary>
/// <param name="Expert">The identity in the pool of experts.</param>
/// <param name="State">What became of it.</param>
public sealed record DrawSeat(string Expert, DrawSeatState State)
{
    /// <summary>Takes up a place of the group.</summary>
    public bool Holds() => State is DrawSeatState.Invited or DrawSeatState.Accepted;
}
