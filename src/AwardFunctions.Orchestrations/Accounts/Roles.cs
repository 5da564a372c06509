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
    public const string Administrator = "administrator";

    public static IReadOnlyList<string> All { get; } = [Applicant, Office, Reviewer, Committee, DeputyHead, GovernmentOffice, Administrator];
}
