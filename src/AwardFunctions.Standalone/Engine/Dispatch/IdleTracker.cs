namespace AwardFunctions.Standalone.Engine.Dispatch;

/// <summary>Counts what the engine has in hand and tells when nothing is left to do until the clock moves or someone calls.</summary>
internal sealed class IdleTracker
{
    private readonly Lock gate = new();
    private readonly List<TaskCompletionSource> waiters = [];
    private int busy;

    /// <summary>Whether something waits for nothing but to be picked up, though no one has it in hand yet.</summary>
    public Func<bool> IsAnythingDue { get; set; } = () => false;

    public void Enter() => Interlocked.Increment(ref busy);

    public void Leave()
    {
        if (Interlocked.Decrement(ref busy) > 0)
            return;

        TaskCompletionSource[] released;
        lock (gate)
        {
            if (waiters.Count == 0 || !IsIdle())
                return;
            released = [.. waiters];
            waiters.Clear();
        }

        foreach (var waiter in released)
            waiter.SetResult();
    }

    public Task WhenIdleAsync(CancellationToken cancellationToken)
    {
        var waiter = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (gate)
            waiters.Add(waiter);

        // Looks once on the caller's behalf, after the waiter is in place.
        Enter();
        Leave();
        return waiter.Task.WaitAsync(cancellationToken);
    }

    private bool IsIdle() => Volatile.Read(ref busy) == 0 && !IsAnythingDue();
}
