namespace AwardFunctions.Orchestrations.Publicity;

/// <summary>Which units go on and which are held at the end of a period.</summary>
public sealed record PublicityEnd(IReadOnlyList<string> Cleared, IReadOnlyList<string> Held);
