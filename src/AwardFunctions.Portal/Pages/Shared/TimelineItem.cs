using AwardFunctions.Domain.Calendars;
using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Portal.Pages.Shared;

/// <summary>A line of a <see cref="Timeline"/>.</summary>
/// <param name="At">When it happened (UTC).</param>
/// <param name="Day">The day, where there is no instant.</param>
/// <param name="Due">By when something must follow.</param>
public sealed record TimelineItem(
    TimelineState State,
    LocalizedText What,
    DateTimeOffset? At = null,
    DateOnly? Day = null,
    Citation? Citation = null,
    Deadline? Due = null,
    LocalizedText? Detail = null);
