namespace AwardFunctions.Standalone.Engine.Replay;

/// <summary>
/// Runs an orchestration's continuations on the thread of the current step, strictly in the order they became ready, so that
/// every replay takes the same path.
/// </summary>
internal sealed class StepScheduler : TaskScheduler
{
    private readonly Queue<Task> ready = new();
    private int thread;

    public override int MaximumConcurrencyLevel => 1;

    /// <summary>True on the thread of the step while it runs.</summary>
    public bool IsCurrent => thread == Environment.CurrentManagedThreadId;

    /// <summary>True once something outside of the orchestration's own context tried to continue it.</summary>
    public bool Strayed { get; private set; }

    /// <summary>Makes this thread the step's thread while <paramref name="step"/> runs.</summary>
    public void Enter(Action step)
    {
        var outer = SynchronizationContext.Current;
        SynchronizationContext.SetSynchronizationContext(null);
        thread = Environment.CurrentManagedThreadId;
        try
        {
            step();
        }
        finally
        {
            thread = 0;
            SynchronizationContext.SetSynchronizationContext(outer);
        }
    }

    /// <summary>Runs all that is ready, and all that becomes ready by it.</summary>
    public void RunReady()
    {
        while (ready.TryDequeue(out var task))
            TryExecuteTask(task);
    }

    protected override void QueueTask(Task task)
    {
        if (IsCurrent)
            ready.Enqueue(task);
        else
            Strayed = true;
    }

    // Never inline: whether that is possible depends on the thread, and the order of continuations must not.
    protected override bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued) => false;

    protected override IEnumerable<Task> GetScheduledTasks() => ready;
}
