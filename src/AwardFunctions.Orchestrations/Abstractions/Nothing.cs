namespace AwardFunctions.Orchestrations.Abstractions;

/// <summary>The result of a step that has none.</summary>
public sealed record Nothing
{
    public static Nothing Value { get; } = new();
}
