namespace AwardFunctions.Orchestrations.Reviews;

/// <summary>An expert of a review group, known by mailbox.</summary>
public sealed record GroupMember(string Email, string Name);
