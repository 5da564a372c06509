using AwardFunctions.Domain.Calendars;
using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Portal.Pages.Shared;

/// <summary>A stage on a <see cref="StageBoard"/>.</summary>
/// <param name="From">First day, inclusive: actual where it has begun, else planned.</param>
/// <param name="Until">Last day, inclusive: actual where it is done, else planned.</param>
/// <param name="State">Done, now or to do; late where its deadline has passed.</param>
/// <param name="Due">The deadline to flag.</param>
/// <param name="Href">Where its name leads.</param>
/// <param name="Provisional">Its last day was counted beyond the published calendar.</param>
public sealed record BoardStage(
    LocalizedText Name, DateOnly From, DateOnly Until, TimelineState State, Deadline? Due = null, Citation? Citation = null, string? Href = null, bool Provisional = false);
