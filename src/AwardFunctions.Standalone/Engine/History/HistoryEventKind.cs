namespace AwardFunctions.Standalone.Engine.History;

/// <summary>What can stand in a history. The numbers are stored: they never change meaning.</summary>
public enum HistoryEventKind
{
    /// <summary>The execution began; the data is its input.</summary>
    ExecutionStarted = 1,

    /// <summary>An event came from outside; the number is its place in the order of arrival.</summary>
    EventRaised = 2,

    ActivityScheduled = 10,
    ActivityCompleted = 11,

    /// <summary>An activity failed for good; the data is the reason.</summary>
    ActivityFailed = 12,

    /// <summary>A timer was set; the data is the instant it fires at.</summary>
    TimerCreated = 20,
    TimerFired = 21,

    SubOrchestrationStarted = 30,
    SubOrchestrationCompleted = 31,
    SubOrchestrationFailed = 32,

    /// <summary>The orchestration returned; the data is its result.</summary>
    ExecutionCompleted = 40,

    /// <summary>The orchestration threw; the data is the reason.</summary>
    ExecutionFailed = 41,

    /// <summary>The orchestration began anew; the data is the next execution's input.</summary>
    ExecutionContinuedAsNew = 42,
}
