using AwardFunctions.Orchestrations.Reviews;

namespace AwardFunctions.Orchestrations.Supervision;

/// <summary>监督组: who watches the review of a cycle.</summary>
/// <param name="Members">Its members, by mailbox; none where it was dissolved.</param>
/// <param name="NamedBy">Who named them.</param>
/// <param name="NamedAt">UTC.</param>
public sealed record SupervisionRecord(IReadOnlyList<GroupMember> Members, string NamedBy, DateTimeOffset NamedAt);
