namespace AwardFunctions.Standalone.Clock;

/// <summary>A timer of <see cref="SimulatedTimeProvider"/>; a real one stands behind it only while the clock runs by itself.</summary>
internal sealed class SimulatedTimer : ITimer
{
    private static readonly TimeSpan LongestRealWait = TimeSpan.FromDays(1);

    private readonly SimulatedTimeProvider clock;
    private readonly TimerCallback callback;
    private readonly object? state;
    private readonly ITimer real;
    private TimeSpan period;

    public SimulatedTimer(SimulatedTimeProvider clock, TimerCallback callback, object? state)
    {
        this.clock = clock;
        this.callback = callback;
        this.state = state;
        real = TimeProvider.System.CreateTimer(_ => clock.OnRealTime(this), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    public DateTimeOffset DueAt { get; private set; }

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        clock.Schedule(this, dueTime, period);
        return true;
    }

    /// <summary>Takes the new times; false where the timer is to rest.</summary>
    public bool Set(DateTimeOffset now, TimeSpan dueTime, TimeSpan every)
    {
        period = every;
        if (dueTime < TimeSpan.Zero)
            return false;
        DueAt = now + dueTime;
        return true;
    }

    /// <summary>Moves a periodic timer to its next instant after <paramref name="now"/>; false where it has none.</summary>
    public bool MoveOn(DateTimeOffset now)
    {
        if (period <= TimeSpan.Zero)
            return false;
        DueAt = now + period;
        return true;
    }

    public void Arm(DateTimeOffset now, bool running)
    {
        var wait = DueAt <= now ? TimeSpan.Zero : DueAt - now < LongestRealWait ? DueAt - now : LongestRealWait;
        real.Change(running ? wait + TimeSpan.FromMilliseconds(1) : Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    public void Fire() => callback(state);

    public void Dispose()
    {
        clock.Remove(this);
        real.Dispose();
    }

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }
}
