namespace AwardFunctions.Orchestrations.Accounts;

/// <summary>What people may be to a scheme.</summary>
public static class Roles
{
    public const string Applicant = "applicant";
    public const string Office = "office";
    public const string Reviewer = "reviewer";
    public const string Committee = "committee";
    public const string DeputyHead = "deputyHead";
    public const string GovernmentOffice = "governmentOffice";

    /// <summary>The discipline commission: sees everything of a scheme and changes nothing.</summary>
    public const string Observer = "observer";
    public const string Administrator = "administrator";

    public static IReadOnlyList<string> All { get; } = [Applicant, Office, Reviewer, Committee, DeputyHead, GovernmentOffice, Observer, Administrator];
}
