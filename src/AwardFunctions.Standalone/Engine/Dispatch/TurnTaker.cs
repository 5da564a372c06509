using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Standalone.Engine.History;
using AwardFunctions.Standalone.Engine.Replay;
using AwardFunctions.Standalone.Engine.Tables;
using AwardFunctions.Standalone.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;

namespace AwardFunctions.Standalone.Engine.Dispatch;

/// <summary>
/// Takes an instance's turn: brings the orchestration to where its history ends, hands it what has arrived, and commits what
/// it did in one unit of work. Only then do activities run, timers count and other instances hear of it.
/// </summary>
internal sealed class TurnTaker(
    AwardDatabase database, OrchestrationCatalog catalog, TimeProvider clock, EngineOptions options, ILoggerFactory loggers, EngineMetrics metrics,
    EngineTraces traces)
{
    private readonly ILogger logger = loggers.CreateLogger<TurnTaker>();

    public required StepDispatcher Dispatcher { get; init; }

    public required ActivityRunner Activities { get; init; }

    public required DueClock Due { get; init; }

    /// <summary>Hears of every instance that has ended or was parked.</summary>
    public required Action<string> Ended { get; init; }

    public void Take(Turn turn)
    {
        try
        {
            var instance = Arrive(turn, out var arrived);
            if (instance.Status == OrchestrationStatus.Running)
                Step(turn, instance, arrived);
            else
                SetAside(turn, instance);
        }
        catch (UnfitHistoryException unfit)
        {
            Park(turn, unfit.Message);
        }
        catch (Exception exception)
        {
            TryAgain(turn, exception);
        }
    }

    /// <summary>Brings the instance into memory where it is not, and reads what waits for it.</summary>
    private InstanceRow Arrive(Turn turn, out List<InboundEvent> arrived)
    {
        var slot = turn.Slot;
        if (slot.Run is not null && !turn.ReadInbox)
        {
            arrived = turn.Mail;
            return slot.Instance!;
        }

        var inbox = new List<InboundEvent>();
        List<HistoryEvent>? history = null;
        database.Read(session =>
        {
            if (slot.Run is null)
                slot.Instance = InstanceTable.Find(session, slot.Key) ?? throw new InvalidOperationException($"There is no instance with key {slot.Key}.");
            if (slot.Instance!.Status != OrchestrationStatus.Running)
                return true;
            if (slot.Run is null)
                history = HistoryTable.Read(session, slot.Key, slot.Instance.Execution);
            inbox = InboxTable.Read(session, slot.Key);
            return true;
        });

        if (history is not null)
            slot.Run = OrchestrationRun.Replay(Definition(slot.Instance!), slot.Instance!.Id, slot.Instance.Execution, history, loggers);
        arrived = [.. inbox, .. turn.Mail];
        return slot.Instance!;
    }

    private OrchestrationDefinition Definition(InstanceRow instance) =>
        catalog.Orchestrations.TryGetValue(instance.Name, out var definition)
            ? definition
            : throw new UnfitHistoryException($"Instance '{instance.Id}', execution {instance.Execution}: there is no orchestration '{instance.Name}'.");

    private void Step(Turn turn, InstanceRow instance, List<InboundEvent> arrived)
    {
        var run = turn.Slot.Run!;
        var firstSequence = run.Events + 1;
        var began = traces.Begin();
        var step = run.Take(clock.GetUtcNow(), arrived);
        var trace = traces.Step(instance, step.End, arrived, began);
        var writer = new StepWriter(instance, firstSequence, step, arrived, trace);
        Failpoint.Hit("step.before-commit");
        Commit(turn, writer.Write, () =>
        {
            metrics.StepTaken();
            turn.Slot.Failures = 0;
            if (step.End is not null || !options.CacheOrchestrations)
                turn.Slot.Run = null;
            SetGoing(writer);
            if (step.End is { Kind: not HistoryEventKind.ExecutionContinuedAsNew })
                Ended(instance.Id);
            Dispatcher.Release(turn.Slot);
        });
    }

    private void SetGoing(StepWriter step)
    {
        foreach (var activity in step.Activities)
            Activities.Enqueue(activity);
        foreach (var instance in step.Woken)
            Dispatcher.Wake(instance);
        if (step.EarliestTimer is { } due)
            Due.Expect(due);
    }

    /// <summary>Keeps what reached a parked instance, durably, until it is resumed; drops what reached one that has ended.</summary>
    private void SetAside(Turn turn, InstanceRow instance)
    {
        var parked = instance.Status == OrchestrationStatus.Parked;
        Commit(turn, session => SetAside(session, turn, parked), () => Dispatcher.Release(turn.Slot));
    }

    private static void SetAside(SqliteSession session, Turn turn, bool keep)
    {
        foreach (var outcome in turn.Mail)
        {
            if (ActivityTable.Remove(session, turn.Slot.Key, outcome.Execution, outcome.Number) && keep)
                InboxTable.Add(session, turn.Slot.Key, outcome.Execution, outcome.Kind, outcome.Number, outcome.Name, outcome.Data, outcome.Trace);
        }
    }

    private void Park(Turn turn, string reason)
    {
        turn.Slot.Run = null;
        Commit(
            turn,
            session =>
            {
                InstanceTable.SetStatus(session, turn.Slot.Key, OrchestrationStatus.Parked, null, reason, clock.GetUtcNow());
                SetAside(session, turn, keep: true);
            },
            () =>
            {
                logger.LogError("Parked: {Reason}", reason);
                Ended(turn.Slot.Instance!.Id);
                Dispatcher.Release(turn.Slot);
            });
    }

    /// <summary>The step itself could not be taken or written. A storage that fails may come back; anything else is given up after a while.</summary>
    private void TryAgain(Turn turn, Exception exception)
    {
        // The engine has been stopped at once and its database closed: this step did not happen.
        if (exception is ObjectDisposedException)
            return;

        var slot = turn.Slot;
        slot.Run = null;
        slot.Failures++;
        logger.LogWarning(exception, "A step of instance {Instance} failed (attempt {Attempt}).", slot.Instance?.Id ?? $"{slot.Key}", slot.Failures);
        if (slot.Failures >= options.StepAttempts && slot.Instance is not null && exception is not SqliteException)
        {
            slot.Failures = 0;
            Park(turn, $"Instance '{slot.Instance.Id}': a step failed {options.StepAttempts} times, last with {exception.GetType().Name}: {exception.Message}");
            return;
        }

        // A pause in real time, whatever clock the orchestrations live by.
        var pause = TimeSpan.FromMilliseconds(20 << Math.Min(slot.Failures, 10));
        _ = Task.Delay(pause).ContinueWith(_ => Dispatcher.TakeAgain(slot, turn.Mail), TaskScheduler.Default);
    }

    private void Commit(Turn turn, Action<SqliteSession> write, Action committed) =>
        database.Enqueue(new TurnCommit(write, committed, exception => TryAgain(turn, exception)));
}
