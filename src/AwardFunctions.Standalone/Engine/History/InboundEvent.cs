namespace AwardFunctions.Standalone.Engine.History;

/// <summary>
/// Something on its way to an instance. Those with an <paramref name="InboxId"/> wait in the inbox table; those without are
/// results of activities, whose durable trace is the activity's own row until the step that takes them has been committed. <paramref name="Trace"/> is the span that sent it, in W3C form, or null.
/// </summary>
internal sealed record InboundEvent(long? InboxId, int Execution, HistoryEventKind Kind, long Number, string? Name, string? Data, string? Trace = null);
