namespace AwardFunctions.Orchestrations.Reviews;

/// <summary>The experts of a review stage; <paramref name="Leader"/> is one of them.</summary>
/// <param name="Told">The members who were mailed that they are in the group, by mailbox; null for none.</param>
/// <param name="Teams">Who of them takes single sectors; null where all review all.</param>
public sealed record ReviewGroupRecord(
    string StageId, IReadOnlyList<GroupMember> Members, string Leader, string NamedBy, DateTimeOffset NamedAt, IReadOnlyList<string>? Told = null,
    IReadOnlyList<SectorTeam>? Teams = null)
{
    /// <summary>The part of the group that this record is: a team, or empty for those who take the other sectors; null for the whole.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public string? Part { get; private init; }

    /// <summary>Those who take the sectors that no team has; everyone where there are no teams.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public ReviewGroupRecord Base => Teams is null || Part is not null ? this : this with
    {
        Members = [.. Members.Where(member => Teams.All(team => !team.Members.Contains(member.Email)))],
        Part = "",
    };

    /// <summary>Everyone who leads the group or a team of it.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public IReadOnlyList<string> Leaders =>
        [.. (Part is null ? Teams ?? [] : []).Select(team => team.Leader).Prepend(Leader).Where(leader => leader.Length > 0)];

    /// <summary>Those who review the applicants of a sector.</summary>
    public ReviewGroupRecord For(string sector) => PartOf(team => team.Sectors.Contains(sector));

    /// <summary>Those whom a member reviews with.</summary>
    public ReviewGroupRecord Of(string email) => PartOf(team => team.Members.Contains(email));

    /// <summary>A part by its identity.</summary>
    public ReviewGroupRecord PartOf(string id) => PartOf(team => team.Id == id);

    /// <summary>The same with another leader of the part that a member sits in.</summary>
    public ReviewGroupRecord LedBy(string email) => Teams?.FirstOrDefault(team => team.Members.Contains(email)) is { } own
        ? this with { Teams = [.. Teams.Select(team => team == own ? team with { Leader = email } : team)] }
        : this with { Leader = email };

    private ReviewGroupRecord PartOf(Func<SectorTeam, bool> which) => Teams is null || Part is not null ? this
        : Teams.FirstOrDefault(which) is { } team
            ? this with { Members = [.. Members.Where(member => team.Members.Contains(member.Email))], Leader = team.Leader, Part = team.Id }
            : Base;

    /// <summary>The members who do not know yet.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public IReadOnlyList<GroupMember> Untold => [.. Members.Where(member => Told?.Contains(member.Email) != true)];

    /// <summary>Whether someone speaks for the group: its leader, or any member where it has none.</summary>
    public bool IsLedBy(string email) => Leader.Length > 0 ? Leaders.Contains(email) : Has(email);

    public bool Has(string email) => Members.Any(member => member.Email == email);
}
