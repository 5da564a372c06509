using AwardFunctions.Domain.Calendars;
using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Honours;

/// <summary>When an event must have happened for a ground to hold; what is decided on it may follow later.</summary>
/// <param name="First">First day, inclusive: that of the award, which the window's length does not count; null for no beginning.</param>
/// <param name="Last">Last day, inclusive, never rolled; null for no end.</param>
public sealed record EventWindow(DateOnly? First, DateOnly? Last)
{
    /// <param name="ground">The ground.</param>
    /// <param name="decidedOn">The date of the government's document that conferred the honour.</param>
    /// <param name="validUntil">The honour's last day, inclusive; null where the text states none.</param>
    public static EventWindow Of(RevocationGround ground, DateOnly decidedOn, DateOnly? validUntil) => ground switch
    {
        { Within: { } within } => new(decidedOn, Period.StatusEnd(decidedOn, within)),
        { WithinValidity: true } => new(decidedOn, validUntil),
        _ => new(null, null),
    };

    public bool Covers(DateOnly day) => !(day < First) && !(day > Last);
}
