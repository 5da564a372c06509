using AwardFunctions.Standalone.Engine.Tables;
using AwardFunctions.Standalone.Sqlite;
using Microsoft.Extensions.Logging;

namespace AwardFunctions.Standalone.Engine.Dispatch;

/// <summary>Waits for the earliest durable timer or activity to be tried again, and sets going what is due.</summary>
internal sealed class DueClock : IDisposable
{
    private const int Batch = 1000;

    // A computer that slept or whose clock was set notices within this time.
    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(1);
    private static readonly TimeSpan PauseAfterFailure = TimeSpan.FromSeconds(1);

    private readonly Lock gate = new();
    private readonly AwardDatabase database;
    private readonly TimeProvider clock;
    private readonly IdleTracker idle;
    private readonly ILogger<DueClock> logger;
    private readonly ITimer timer;
    private DateTimeOffset? earliest;
    private bool firing;
    private bool stopped = true;

    public DueClock(AwardDatabase database, TimeProvider clock, IdleTracker idle, ILogger<DueClock> logger)
    {
        this.database = database;
        this.clock = clock;
        this.idle = idle;
        this.logger = logger;
        timer = clock.CreateTimer(_ => Look(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Lets activities run whose time has come, and says when the next one's will.</summary>
    public required Func<DateTimeOffset, DateTimeOffset?> ReleaseActivities { get; init; }

    /// <summary>Tells an instance that its inbox has received something.</summary>
    public required Action<long> Wake { get; init; }

    public bool IsAnythingDue
    {
        get
        {
            lock (gate)
                return !stopped && (firing || earliest <= clock.GetUtcNow());
        }
    }

    public void Start()
    {
        lock (gate)
            stopped = false;
        Expect(DateTimeOffset.MinValue);
    }

    public void Stop()
    {
        lock (gate)
            stopped = true;
    }

    /// <summary>Something durable will be due at <paramref name="at"/>.</summary>
    public void Expect(DateTimeOffset at)
    {
        lock (gate)
        {
            if (earliest <= at)
                return;
            earliest = at;
            if (!firing)
                Arm();
        }
    }

    public void Dispose() => timer.Dispose();

    private void Arm()
    {
        if (stopped || earliest is not { } at)
            return;
        var now = clock.GetUtcNow();
        var wait = at <= now ? TimeSpan.Zero : at - now < LongestWait ? at - now : LongestWait;
        timer.Change(TimeSpan.FromMilliseconds(Math.Ceiling(wait.TotalMilliseconds)), Timeout.InfiniteTimeSpan);
    }

    private void Look()
    {
        lock (gate)
        {
            if (stopped || firing)
                return;
            if (earliest is null || earliest > clock.GetUtcNow())
            {
                Arm();
                return;
            }

            firing = true;
            idle.Enter();
        }

        ThreadPool.UnsafeQueueUserWorkItem(static due => _ = due.FireAsync(), this, preferLocal: false);
    }

    private async Task FireAsync()
    {
        try
        {
            // Forgotten first: what is committed from here on is either read below or expected anew.
            lock (gate)
                earliest = null;
            var nextTimer = await FireTimersAsync();
            var nextActivity = ReleaseActivities(clock.GetUtcNow());
            lock (gate)
                earliest = Earlier(earliest, Earlier(nextActivity, nextTimer));
        }
        catch (Exception exception) when (!stopped)
        {
            logger.LogError(exception, "Timers that are due could not be fired; trying again.");
            await Task.Delay(PauseAfterFailure);
            lock (gate)
                earliest = DateTimeOffset.MinValue;
        }
        finally
        {
            lock (gate)
            {
                firing = false;
                Arm();
            }

            idle.Leave();
        }
    }

    /// <summary>Fires all timers that are due and returns when the next will be.</summary>
    private async Task<DateTimeOffset?> FireTimersAsync()
    {
        while (true)
        {
            var now = clock.GetUtcNow();
            var next = database.Read(TimerTable.NextDue);
            if (next is null || next > now)
                return next;
            foreach (var instance in await database.WriteAsync(session => TimerTable.Fire(session, now, Batch), CancellationToken.None))
                Wake(instance);
        }
    }

    private static DateTimeOffset? Earlier(DateTimeOffset? one, DateTimeOffset? other) => one <= other || other is null ? one : other;
}
