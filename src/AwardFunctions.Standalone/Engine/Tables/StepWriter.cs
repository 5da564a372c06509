using System.Text.Json;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Standalone.Engine.History;
using AwardFunctions.Standalone.Engine.Replay;
using AwardFunctions.Standalone.Sqlite;

namespace AwardFunctions.Standalone.Engine.Tables;

/// <summary>Writes all that one step did, and collects what has to be set going once that is committed.</summary>
internal sealed class StepWriter(InstanceRow instance, int firstSequence, StepRecord step, IReadOnlyList<InboundEvent> taken, string? trace = null)
{
    private static readonly RetryPolicy Once = new(1, TimeSpan.Zero, 1, TimeSpan.Zero);

    /// <summary>Activities to run.</summary>
    public List<ActivityTask> Activities { get; } = [];

    /// <summary>Instances whose inbox has received something.</summary>
    public List<long> Woken { get; } = [];

    /// <summary>When the earliest of the step's timers is due.</summary>
    public DateTimeOffset? EarliestTimer { get; private set; }

    public void Write(SqliteSession session)
    {
        RemoveTaken(session, taken);
        for (var index = 0; index < step.Events.Count; index++)
            Write(session, firstSequence + index, step.Events[index]);
        foreach (var number in step.CancelledTimers)
            TimerTable.Remove(session, instance.Key, instance.Execution, number);
        if (step.CustomStatus is { } status)
            InstanceTable.SetCustomStatus(session, instance.Key, status);
        if (step.End is { } end)
            WriteEnd(session, end);
    }

    /// <summary>Removes what has been taken: messages, and the activities whose outcome it is.</summary>
    private void RemoveTaken(SqliteSession session, IReadOnlyList<InboundEvent> events)
    {
        foreach (var inbound in events)
        {
            if (inbound.InboxId is { } id)
                InboxTable.Remove(session, id);
            else
                ActivityTable.Remove(session, instance.Key, inbound.Execution, inbound.Number);
        }
    }

    private void Write(SqliteSession session, int sequence, HistoryEvent occurrence)
    {
        var row = HistoryTable.Append(session, instance.Key, instance.Execution, sequence, occurrence);
        switch (occurrence.Kind)
        {
            case HistoryEventKind.ActivityScheduled:
                var retry = step.Retries.GetValueOrDefault(occurrence.Number, Once);
                var task = new ActivityTask(
                    instance.Key, instance.Id, instance.Execution, occurrence.Number, occurrence.Name!, row, occurrence.Data, retry, 0, null, trace);
                ActivityTable.Add(session, task);
                Activities.Add(task);
                break;
            case HistoryEventKind.TimerCreated when !step.CancelledTimers.Contains(occurrence.Number):
                var fireAt = JsonSerializer.Deserialize<DateTimeOffset>(occurrence.Data!, AwardJson.Options);
                TimerTable.Add(session, instance.Key, instance.Execution, occurrence.Number, fireAt);
                EarliestTimer = EarliestTimer < fireAt ? EarliestTimer : fireAt;
                break;
            case HistoryEventKind.SubOrchestrationStarted:
                StartChild(session, occurrence);
                break;
        }
    }

    private void StartChild(SqliteSession session, HistoryEvent call)
    {
        var parent = new ParentCall(instance.Key, instance.Execution, call.Number);
        if (InstanceTable.Insert(session, call.Target!, call.Name!, call.Data, step.At, parent) is { } started)
        {
            InboxTable.Add(session, started, 1, HistoryEventKind.ExecutionStarted, 0, null, call.Data, trace);
            Woken.Add(started);
            return;
        }

        // An earlier execution of the same parent may have started it: then its outcome counts, whether it is there or comes later.
        var existing = InstanceTable.Find(session, call.Target!)!;
        if (existing.Parent?.Instance != instance.Key || existing.Name != call.Name)
        {
            Answer(session, parent, HistoryEventKind.SubOrchestrationFailed, call.Name, ToJson($"The instance '{call.Target}' exists already and is not of this parent."));
        }
        else if (existing.Status is OrchestrationStatus.Running or OrchestrationStatus.Parked)
        {
            InstanceTable.SetParent(session, existing.Key, parent);
        }
        else
        {
            var (output, failure) = InstanceTable.ReadOutcome(session, existing.Key);
            if (existing.Status == OrchestrationStatus.Completed)
                Answer(session, parent, HistoryEventKind.SubOrchestrationCompleted, call.Name, output);
            else
                Answer(session, parent, HistoryEventKind.SubOrchestrationFailed, call.Name, ToJson(failure));
        }
    }

    private void WriteEnd(SqliteSession session, HistoryEvent end)
    {
        TimerTable.RemoveAll(session, instance.Key);
        switch (end.Kind)
        {
            case HistoryEventKind.ExecutionContinuedAsNew:
                InstanceTable.BeginNextExecution(session, instance.Key, end.Data, step.At);
                InboxTable.Add(session, instance.Key, instance.Execution + 1, HistoryEventKind.ExecutionStarted, 0, null, end.Data, trace);
                foreach (var kept in step.Carried)
                    InboxTable.PutBack(session, instance.Key, kept.Number, kept.Name, kept.Data);
                Woken.Add(instance.Key);
                break;
            case HistoryEventKind.ExecutionCompleted:
                InboxTable.RemoveAll(session, instance.Key);
                InstanceTable.SetStatus(session, instance.Key, OrchestrationStatus.Completed, end.Data, null, step.At);
                AnswerParent(session, HistoryEventKind.SubOrchestrationCompleted, end.Data);
                break;
            default:
                InboxTable.RemoveAll(session, instance.Key);
                InstanceTable.SetStatus(session, instance.Key, OrchestrationStatus.Failed, null, JsonSerializer.Deserialize<string>(end.Data!), step.At);
                AnswerParent(session, HistoryEventKind.SubOrchestrationFailed, end.Data);
                break;
        }
    }

    private void AnswerParent(SqliteSession session, HistoryEventKind kind, string? data)
    {
        // Read anew: the parent may have called again, from a later execution, since this instance was loaded.
        if (InstanceTable.Find(session, instance.Key)?.Parent is not { } parent || InstanceTable.Find(session, parent.Instance) is not { } waiting)
            return;
        if (waiting.Execution == parent.Execution && waiting.Status is OrchestrationStatus.Running or OrchestrationStatus.Parked)
            Answer(session, parent, kind, instance.Name, data);
    }

    private void Answer(SqliteSession session, ParentCall parent, HistoryEventKind kind, string? name, string? data)
    {
        InboxTable.Add(session, parent.Instance, parent.Execution, kind, parent.Number, name, data, trace);
        Woken.Add(parent.Instance);
    }

    private static string ToJson(string? text) => JsonSerializer.Serialize(text, AwardJson.Options);
}
