namespace AwardFunctions.Orchestrations.Schemes;

/// <summary>A scheme that was installed from a file.</summary>
/// <param name="Code">The scheme's code.</param>
/// <param name="Hash">The edition that new cycles run on.</param>
/// <param name="By">Who installed it.</param>
/// <param name="At">When, UTC.</param>
public sealed record InstalledScheme(string Code, string Hash, string By, DateTimeOffset At);
