using AwardFunctions.Orchestrations.Outcomes;

namespace AwardFunctions.Standalone.Demo;

/// <summary>Something the demonstration does was refused: a mistake in its script.</summary>
internal sealed class DemoException(Refusal refusal)
    : Exception($"{refusal.Field}: {refusal.Reason.En} {string.Join(' ', refusal.Others?.Select(other => $"{other.Field}: {other.Reason.En}") ?? [])}")
{
    public static T Unless<T>(Outcome<T> outcome) => outcome.Refusal is { } refusal ? throw new DemoException(refusal) : outcome.Value;
}
