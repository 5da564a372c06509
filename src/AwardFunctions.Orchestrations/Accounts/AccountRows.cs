using System.Text;

namespace AwardFunctions.Orchestrations.Accounts;

/// <summary>
/// Where accounts stand in the store: one partition, so that an account and its lines by role change together.
/// </summary>
internal static class AccountRows
{
    public const string Partition = "account";
    public const string Prefix = "account|";

    public static string Account(string email) => Prefix + Encode(email);

    public static string Role(RoleGrant grant, string email) => RolePrefix(grant.Role, grant.Scheme) + Encode(email);

    public static string RolePrefix(string role, string scheme) => $"role|{role}|{scheme}|";

    /// <remarks>Keys may hold none of / \ # ? or control characters, and '|' separates: those are written as ~ and two hex digits.</remarks>
    private static string Encode(string email)
    {
        var row = new StringBuilder(email.Length);
        foreach (var character in email)
        {
            if (character is '/' or '\\' or '#' or '?' or '|' or '~' || char.IsControl(character))
                row.Append('~').Append(((int)character).ToString("x2", System.Globalization.CultureInfo.InvariantCulture));
            else
                row.Append(character);
        }

        return row.ToString();
    }
}
