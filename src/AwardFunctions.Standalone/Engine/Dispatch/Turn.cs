using AwardFunctions.Standalone.Engine.History;

namespace AwardFunctions.Standalone.Engine.Dispatch;

/// <summary>An instance's turn: the outcomes that reached it, and whether its inbox is to be looked into.</summary>
internal readonly record struct Turn(InstanceSlot Slot, List<InboundEvent> Mail, bool ReadInbox);
