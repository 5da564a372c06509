namespace AwardFunctions.Domain.Review;

/// <summary>Who is asked when: the experts in the order drawn, and a substitute for everyone who gives way.</summary>
public static class DrawSeats
{
    /// <summary>Who is to be asked now, in the order drawn; none where every place is held or no substitute is left.</summary>
    /// <param name="size">The group's places.</param>
    /// <param name="substitutes">How many more may be asked.</param>
    /// <param name="order">The experts in the order drawn.</param>
    /// <param name="seats">Who has been asked, in the order asked.</param>
    public static IReadOnlyList<string> ToAsk(int size, int substitutes, IReadOnlyList<string> order, IReadOnlyList<DrawSeat> seats) =>
        [.. order.Take(size + substitutes).Skip(seats.Count).Take(size - seats.Count(seat => seat.Holds()))];

    /// <summary>Every place is taken.</summary>
    public static bool IsComplete(int size, IReadOnlyList<DrawSeat> seats) => seats.Count(seat => seat.State == DrawSeatState.Accepted) == size;

    /// <summary>Places are free, no one is still to answer and no substitute is left.</summary>
    public static bool IsExhausted(int size, int substitutes, IReadOnlyList<string> order, IReadOnlyList<DrawSeat> seats) =>
        !IsComplete(size, seats) && seats.All(seat => seat.State != DrawSeatState.Invited) && ToAsk(size, substitutes, order, seats).Count == 0;
}
