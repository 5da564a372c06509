namespace AwardFunctions.Orchestrations.Reviews;

/// <summary>专项评审组: the experts who review the applicants of some sectors, apart from the group that takes the others.</summary>
/// <param name="Id">Its identity within the group, e.g. "t1".</param>
/// <param name="Sectors">The sectors it takes.</param>
/// <param name="Members">Its members by mailbox; no one sits in two teams.</param>
/// <param name="Leader">One of them.</param>
public sealed record SectorTeam(string Id, IReadOnlyList<string> Sectors, IReadOnlyList<string> Members, string Leader);
