using AwardFunctions.Orchestrations.Accounts;

namespace AwardFunctions.Portal.Http;

/// <summary>The signed-in person behind a request.</summary>
/// <param name="EndsAt">When the session ends at the latest (UTC).</param>
public sealed record Visitor(AccountRecord Account, DateTimeOffset EndsAt)
{
    /// <summary>The mailbox, which identifies the person.</summary>
    public string Email => Account.Email;

    /// <summary>The name as shown, or the mailbox where none was given.</summary>
    public string Name => Account.Name.Length > 0 ? Account.Name : Account.Email;

    /// <summary>Whether the person holds a role in any scheme.</summary>
    public bool Is(string role) => Account.Roles.Any(grant => grant.Role == role);

    /// <summary>Whether the person holds a role in this scheme.</summary>
    public bool Is(string role, string scheme) => Account.HasRole(role, scheme);

    public bool IsAny(params IEnumerable<string> roles) => roles.Any(Is);
}
