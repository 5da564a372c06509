namespace AwardFunctions.Orchestrations.Sweeps;

public enum SweepRhythm
{
    EveryMinute,

    /// <summary>Once on every day, in Asia/Shanghai.</summary>
    Daily,
}
