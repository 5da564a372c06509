namespace AwardFunctions.Orchestrations.Accounts;

/// <summary>A role in one scheme, by its code, or in every scheme.</summary>
public sealed record RoleGrant(string Role, string Scheme)
{
    public const string EveryScheme = "*";

    public bool Covers(string role, string scheme) => Role == role && (Scheme == EveryScheme || Scheme == scheme);
}
