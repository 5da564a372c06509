using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Standalone.Engine.History;

namespace AwardFunctions.Standalone.Engine.Replay;

/// <summary>What one step did: all of it is committed together, or none.</summary>
internal sealed class StepRecord(int step, DateTimeOffset at)
{
    public int Step { get; } = step;

    public DateTimeOffset At { get; } = at;

    /// <summary>What reached the orchestration and what it asked for, in order.</summary>
    public List<HistoryEvent> Events { get; } = [];

    /// <summary>Retry policies of the activities scheduled, by their number.</summary>
    public Dictionary<long, RetryPolicy> Retries { get; } = [];

    public List<long> CancelledTimers { get; } = [];

    /// <summary>The custom status the step set last, or null where it set none.</summary>
    public string? CustomStatus { get; set; }

    /// <summary>Events that the execution never took, where it continued as new.</summary>
    public IReadOnlyList<RaisedEvent> Carried { get; set; } = [];

    /// <summary>The event that ended the execution, or null while it goes on.</summary>
    public HistoryEvent? End { get; private set; }

    public void Add(HistoryEvent occurrence)
    {
        Events.Add(occurrence);
        if (occurrence.IsEnd)
            End = occurrence;
    }
}
