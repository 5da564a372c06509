namespace AwardFunctions.Orchestrations.Reviews;

/// <summary>The experts of a review stage; <paramref name="Leader"/> is one of them.</summary>
public sealed record ReviewGroupRecord(string StageId, IReadOnlyList<GroupMember> Members, string Leader, string NamedBy, DateTimeOffset NamedAt);
