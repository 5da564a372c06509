namespace AwardFunctions.Orchestrations.Abstractions;

/// <summary>Whether an event arrived in time and, if so, what it carried.</summary>
public sealed record EventOutcome<TEvent>(bool Arrived, TEvent? Event);
