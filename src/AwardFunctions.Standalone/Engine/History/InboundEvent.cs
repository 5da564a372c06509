namespace AwardFunctions.Standalone.Engine.History;

/// <summary>
/// Something on its way to an instance. Those with an <paramref name="InboxId"/> wait in the inbox table; those without are
/// results of activities, whose durable trace is the activity's own row until the step that takes them has been committed.
/// </summary>
internal sealed record InboundEvent(long? InboxId, int Execution, HistoryEventKind Kind, long Number, string? Name, string? Data);
