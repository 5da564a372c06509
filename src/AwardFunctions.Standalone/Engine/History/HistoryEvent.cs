using System.Text.Json.Serialization;

namespace AwardFunctions.Standalone.Engine.History;

/// <summary>One thing that happened to an orchestration or that it asked for. Histories are only ever appended to.</summary>
/// <param name="Step">The step it belongs to, counted from 1; all events of a step were committed together.</param>
/// <param name="At">When the step began, in UTC: the orchestration's now.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Number">Which call of the orchestration it belongs to, counted from 1 in the order of the calls; 0 for none.</param>
/// <param name="Name">The activity's, orchestration's or event's name.</param>
/// <param name="Target">The instance a sub-orchestration runs as.</param>
/// <param name="Data">The JSON document it carries.</param>
public sealed record HistoryEvent(
    int Step,
    DateTimeOffset At,
    HistoryEventKind Kind,
    long Number = 0,
    string? Name = null,
    string? Target = null,
    [property: JsonConverter(typeof(RawJsonConverter))] string? Data = null)
{
    /// <summary>True for what reaches an orchestration, false for what it asks for.</summary>
    [JsonIgnore]
    public bool IsInbound => Kind is HistoryEventKind.ExecutionStarted or HistoryEventKind.EventRaised
        or HistoryEventKind.ActivityCompleted or HistoryEventKind.ActivityFailed or HistoryEventKind.TimerFired
        or HistoryEventKind.SubOrchestrationCompleted or HistoryEventKind.SubOrchestrationFailed;

    /// <summary>True for what ends an execution.</summary>
    [JsonIgnore]
    public bool IsEnd => Kind is HistoryEventKind.ExecutionCompleted or HistoryEventKind.ExecutionFailed or HistoryEventKind.ExecutionContinuedAsNew;

    /// <summary>The event in a few words, for people: <c>activity 'SendMail'</c>.</summary>
    internal string Describe() => Kind switch
    {
        HistoryEventKind.ActivityScheduled => $"activity '{Name}'",
        HistoryEventKind.TimerCreated => "a timer",
        HistoryEventKind.SubOrchestrationStarted => $"orchestration '{Name}' as instance '{Target}'",
        HistoryEventKind.EventRaised => $"event '{Name}'",
        HistoryEventKind.ActivityCompleted => $"the result of activity '{Name}'",
        HistoryEventKind.SubOrchestrationCompleted => $"the result of orchestration '{Name}'",
        HistoryEventKind.ExecutionCompleted => "the end",
        HistoryEventKind.ExecutionFailed => "a failure",
        HistoryEventKind.ExecutionContinuedAsNew => "continue-as-new",
        _ => Kind.ToString(),
    };

    /// <summary>Whether both ask for the same thing. When a timer fires, and with what input a call is made, may differ.</summary>
    internal bool AsksTheSameAs(HistoryEvent other) => Kind == other.Kind && Name == other.Name && Target == other.Target;
}
