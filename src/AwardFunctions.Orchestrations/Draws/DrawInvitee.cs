using AwardFunctions.Domain.Review;
using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Orchestrations.Draws;

/// <summary>An expert who was drawn, and what became of the invitation. Instants are UTC.</summary>
public sealed record DrawInvitee(string Expert, DrawSeatState State, DateTimeOffset InvitedAt, DateTimeOffset? AnsweredAt = null, LocalizedText? Reason = null)
{
    public DrawSeat Seat() => new(Expert, State);
}
