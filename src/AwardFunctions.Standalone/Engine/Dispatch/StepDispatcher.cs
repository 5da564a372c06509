using AwardFunctions.Standalone.Engine.History;

namespace AwardFunctions.Standalone.Engine.Dispatch;

/// <summary>
/// Decides whose turn it is: many instances side by side, each at most once at a time. An instance has its turn from the
/// moment something reaches it until its step has been committed; what arrives meanwhile waits for the next turn.
/// </summary>
internal sealed class StepDispatcher(EngineOptions options, IdleTracker idle, Action<Turn> takeTurn)
{
    private readonly Lock gate = new();
    private readonly Dictionary<long, InstanceSlot> slots = [];
    private readonly LinkedList<InstanceSlot> resting = [];
    private readonly Queue<InstanceSlot> ready = new();
    private readonly TaskCompletionSource drained = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int workers;
    private int busy;
    private bool closed;
    private bool halted;

    /// <summary>How long the instance that has waited longest has waited for its turn.</summary>
    public TimeSpan OldestWait
    {
        get
        {
            lock (gate)
                return ready.TryPeek(out var oldest) ? TimeProvider.System.GetElapsedTime(oldest.ReadySince) : TimeSpan.Zero;
        }
    }

    /// <summary>Says that the inbox table holds something for the instance.</summary>
    public void Wake(long instance) => Reach(instance, null);

    /// <summary>Hands an instance the outcome of an activity.</summary>
    public void Deliver(long instance, InboundEvent outcome) => Reach(instance, outcome);

    /// <summary>Ends a turn.</summary>
    public void Release(InstanceSlot slot)
    {
        lock (gate)
        {
            if (slot.Mail.Count > 0 || (slot.InboxWaiting && !closed))
            {
                MakeReady(slot);
                return;
            }

            slot.Busy = false;
            Rest(slot);
            if (--busy == 0 && closed)
                drained.TrySetResult();
        }

        idle.Leave();
    }

    /// <summary>Gives a turn that failed back, to be taken again with the same mail.</summary>
    public void TakeAgain(InstanceSlot slot, List<InboundEvent> mail)
    {
        lock (gate)
        {
            slot.Mail.InsertRange(0, mail);
            slot.InboxWaiting = true;
            if (!halted)
                MakeReady(slot);
        }
    }

    /// <summary>Takes nothing new from the inbox and completes once every turn under way has ended.</summary>
    public Task DrainAsync()
    {
        lock (gate)
        {
            closed = true;
            if (busy == 0)
                drained.TrySetResult();
        }

        return drained.Task;
    }

    /// <summary>Stops at once. What is not committed did not happen.</summary>
    public void Halt()
    {
        lock (gate)
            closed = halted = true;
    }

    private void Reach(long instance, InboundEvent? outcome)
    {
        lock (gate)
        {
            // Once closed, what waits in the inbox waits for the next start; outcomes in memory are still taken.
            if (halted || (closed && outcome is null))
                return;
            if (!slots.TryGetValue(instance, out var slot))
                slots.Add(instance, slot = new InstanceSlot(instance));
            if (outcome is null)
                slot.InboxWaiting = true;
            else
                slot.Mail.Add(outcome);
            if (slot.Busy)
                return;

            slot.Busy = true;
            busy++;
            idle.Enter();
            if (slot.Resting is not null)
                resting.Remove(slot.Resting);
            slot.Resting = null;
            MakeReady(slot);
        }
    }

    private void MakeReady(InstanceSlot slot)
    {
        slot.ReadySince = TimeProvider.System.GetTimestamp();
        ready.Enqueue(slot);
        if (workers >= options.ParallelSteps)
            return;
        workers++;
        ThreadPool.UnsafeQueueUserWorkItem(dispatcher => dispatcher.Work(), this, preferLocal: true);
    }

    private void Work()
    {
        while (true)
        {
            Turn turn;
            lock (gate)
            {
                if (halted || !ready.TryDequeue(out var slot))
                {
                    workers--;
                    return;
                }

                turn = slot.BeginTurn();
            }

            takeTurn(turn);
        }
    }

    private void Rest(InstanceSlot slot)
    {
        if (slot.Run is null)
        {
            slots.Remove(slot.Key);
            return;
        }

        slot.Resting = resting.AddLast(slot);
        if (resting.Count <= options.CachedOrchestrations)
            return;
        slots.Remove(resting.First!.Value.Key);
        resting.RemoveFirst();
    }
}
