namespace AwardFunctions.Orchestrations.Accounts;

/// <summary>A person, known by a mailbox.</summary>
/// <param name="Email">Normalised address: see <see cref="EmailAddress"/>.</param>
/// <param name="Name">The name as shown; may be empty until the person gives one.</param>
/// <param name="Roles">What the person may do, and where.</param>
/// <param name="Organisation">The unit the person speaks for.</param>
/// <param name="Language">"zh-CN" or "en".</param>
/// <param name="CreatedAt">UTC.</param>
public sealed record AccountRecord(
    string Email, string Name, IReadOnlyList<RoleGrant> Roles, string? Organisation, string Language, DateTimeOffset CreatedAt)
{
    /// <summary>Whether the person holds a role in a scheme. An administrator holds that role only, not every other.</summary>
    public bool HasRole(string role, string scheme) => Roles.Any(grant => grant.Covers(role, scheme));
}
