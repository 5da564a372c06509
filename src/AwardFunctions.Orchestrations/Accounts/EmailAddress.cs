using System.Net.Mail;

namespace AwardFunctions.Orchestrations.Accounts;

/// <summary>Mail addresses as accounts are known by.</summary>
public static class EmailAddress
{
    /// <summary>The longest address that SMTP carries.</summary>
    public const int MaxLength = 254;

    /// <summary>The address trimmed and in lower case, or null where it is none. Plain SMTP carries ASCII only.</summary>
    public static string? Normalize(string? address)
    {
        var trimmed = address?.Trim() ?? "";
        if (trimmed.Length is 0 or > MaxLength || trimmed.Any(character => character <= ' ' || character >= '\u007f' || character is '"' or '<' or '>' or ',' or ';'))
            return null;
        return MailAddress.TryCreate(trimmed, out var parsed) && parsed.Address == trimmed && parsed.Host.Contains('.')
            ? trimmed.ToLowerInvariant()
            : null;
    }
}
