using AwardFunctions.Orchestrations.Ports;

namespace AwardFunctions.Portal.Pages.Public.Clock;

/// <summary>The simulated instant (UTC) and what comes next.</summary>
public sealed record ClockView(DateTimeOffset UtcNow, IReadOnlyList<DueEvent> Next);
