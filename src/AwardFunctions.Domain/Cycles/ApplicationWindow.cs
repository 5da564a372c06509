namespace AwardFunctions.Domain.Cycles;

/// <summary>When applications are accepted; both days inclusive, in the scheme's zone.</summary>
public sealed record ApplicationWindow(DateOnly Opens, DateOnly Closes);
