namespace AwardFunctions.Orchestrations.Reviews;

/// <summary>The experts of a review stage; <paramref name="Leader"/> is one of them.</summary>
/// <param name="Told">The members who were mailed that they are in the group, by mailbox; null for none.</param>
public sealed record ReviewGroupRecord(
    string StageId, IReadOnlyList<GroupMember> Members, string Leader, string NamedBy, DateTimeOffset NamedAt, IReadOnlyList<string>? Told = null)
{
    /// <summary>The members who do not know yet.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public IReadOnlyList<GroupMember> Untold => [.. Members.Where(member => Told?.Contains(member.Email) != true)];

    /// <summary>Whether someone speaks for the group: its leader, or any member where it has none.</summary>
    public bool IsLedBy(string email) => Leader.Length > 0 ? Leader == email : Has(email);

    public bool Has(string email) => Members.Any(member => member.Email == email);
}
