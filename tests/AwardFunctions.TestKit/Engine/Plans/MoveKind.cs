namespace AwardFunctions.TestKit.Engine.Plans;

public enum MoveKind
{
    Activity,
    FlakyActivity,
    RefusedActivity,
    Timer,
    Event,
    EventBeforeTimeout,
    Timeout,
    ActivityBeforeTimer,
    NewGuid,
    AllAtOnce,
    SubOrchestration,
    FailingSubOrchestration,
    ContinueAsNew,
}
