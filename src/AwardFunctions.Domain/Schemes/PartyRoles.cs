namespace AwardFunctions.Domain.Schemes;

/// <summary>The portal roles that a party can act through.</summary>
public static class PartyRoles
{
    public const string Office = "office";
    public const string Reviewer = "reviewer";
    public const string Committee = "committee";
    public const string DeputyHead = "deputyHead";

    /// <summary>Whoever records and approves for the government: its office, its meeting, its head.</summary>
    public const string GovernmentOffice = "governmentOffice";
    public const string Recommender = "recommender";
    public const string Department = "department";

    /// <summary>Whoever watches over the procedure: sees everything of the scheme and changes nothing.</summary>
    public const string Observer = "observer";

    public static IReadOnlyList<string> All { get; } = [Office, Reviewer, Committee, DeputyHead, GovernmentOffice, Recommender, Department, Observer];
}
