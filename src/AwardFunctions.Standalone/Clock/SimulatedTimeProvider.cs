namespace AwardFunctions.Standalone.Clock;

/// <summary>
/// A clock that is set forward by hand: for demonstrations, rehearsals and tests. It never goes backwards.
/// </summary>
public sealed class SimulatedTimeProvider(DateTimeOffset start) : TimeProvider
{
    private readonly Lock gate = new();
    private readonly List<SimulatedTimer> timers = [];
    private DateTimeOffset setTo = start.ToUniversalTime();
    private long? runningSince;

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <summary>Whether time also flows by itself, at its real pace, from where it was set.</summary>
    public bool Running
    {
        get
        {
            lock (gate)
                return runningSince is not null;
        }

        set
        {
            lock (gate)
            {
                setTo = Now();
                runningSince = value ? System.GetTimestamp() : null;
                timers.ForEach(timer => timer.Arm(setTo, value));
            }
        }
    }

    public override DateTimeOffset GetUtcNow()
    {
        lock (gate)
            return Now();
    }

    public override long GetTimestamp() => GetUtcNow().UtcTicks;

    /// <summary>
    /// Sets the clock to <paramref name="instant"/> in one leap and fires what has become due, earliest first, each timer once.
    /// An instant that has passed changes nothing.
    /// </summary>
    public void AdvanceTo(DateTimeOffset instant)
    {
        lock (gate)
        {
            if (instant > Now())
            {
                setTo = instant.ToUniversalTime();
                if (runningSince is not null)
                    runningSince = System.GetTimestamp();
            }
        }

        FireDue();
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new SimulatedTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    internal void Schedule(SimulatedTimer timer, TimeSpan dueTime, TimeSpan period)
    {
        lock (gate)
        {
            timers.Remove(timer);
            var now = Now();
            if (!timer.Set(now, dueTime, period))
                return;
            timers.Add(timer);
            timer.Arm(now, runningSince is not null);
            if (timer.DueAt > now)
                return;
        }

        // Never on the caller's own stack: it may hold a lock that the callback wants.
        ThreadPool.UnsafeQueueUserWorkItem(clock => clock.FireDue(), this, preferLocal: false);
    }

    internal void Remove(SimulatedTimer timer)
    {
        lock (gate)
            timers.Remove(timer);
    }

    /// <summary>A real timer has run out behind <paramref name="timer"/>, perhaps a little early or on the way to a later day.</summary>
    internal void OnRealTime(SimulatedTimer timer)
    {
        FireDue();
        lock (gate)
        {
            if (runningSince is not null && timers.Contains(timer))
                timer.Arm(Now(), running: true);
        }
    }

    private void FireDue()
    {
        DateTimeOffset now;
        List<SimulatedTimer> due;
        lock (gate)
        {
            now = Now();
            due = [.. timers.Where(timer => timer.DueAt <= now).OrderBy(timer => timer.DueAt)];
            foreach (var timer in due)
            {
                if (timer.MoveOn(now))
                    timer.Arm(now, runningSince is not null);
                else
                    timers.Remove(timer);
            }
        }

        // Outside of the lock: a callback may set timers of its own or read the clock.
        due.ForEach(timer => timer.Fire());
    }

    private DateTimeOffset Now() => runningSince is { } since ? setTo + System.GetElapsedTime(since) : setTo;
}
