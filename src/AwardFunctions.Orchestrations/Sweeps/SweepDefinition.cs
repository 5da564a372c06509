namespace AwardFunctions.Orchestrations.Sweeps;

/// <summary>A sweep as a host needs it.</summary>
/// <param name="Name">Its name, in kebab case.</param>
/// <param name="Rhythm">How often it runs.</param>
/// <param name="SweepType">Its class; instances come from the host's service provider.</param>
/// <param name="ScheduleSetting">The setting from which a host with timer triggers reads its schedule (NCRONTAB).</param>
/// <param name="Hour">From what time of the day a daily sweep runs, in Asia/Shanghai; null for any other.</param>
public sealed record SweepDefinition(string Name, SweepRhythm Rhythm, Type SweepType, string ScheduleSetting, TimeOnly? Hour = null);
