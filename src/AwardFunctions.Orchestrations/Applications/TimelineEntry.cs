using AwardFunctions.Domain.Calendars;
using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Orchestrations.Applications;

/// <summary>A line of the applicant's status timeline.</summary>
/// <param name="At">When, UTC.</param>
/// <param name="What">What happened.</param>
/// <param name="Citation">The article it rests on.</param>
/// <param name="Deadline">What it sets going, inclusive; null where nothing.</param>
public sealed record TimelineEntry(DateTimeOffset At, LocalizedText What, Citation? Citation, Deadline? Deadline = null);
