using System.Globalization;

namespace AwardFunctions.Orchestrations.Accounts;

/// <summary>Where links, counts and sessions stand in the store. What ends has a row by its end, which the sweep reads.</summary>
internal static class SignInRows
{
    public const string Partition = "sign-in";
    public const string FirstAdministrator = "first-administrator";
    public const string DuePrefix = "due|";
    public const string RatePrefix = "rate|";

    public static string Link(string hash) => "link|" + hash;

    public static string Session(string hash) => "session|" + hash;

    public static string Due(DateTimeOffset end, string row) => $"{DueFrom(end)}|{row}";

    /// <summary>Before every row that is due at or after <paramref name="instant"/>.</summary>
    public static string DueFrom(DateTimeOffset instant) => DuePrefix + Ticks(instant);

    public static string Rate(DateTimeOffset window, string kind, string who) => $"{RateFrom(window)}|{kind}|{SecretHash.Of(who)}";

    /// <summary>Before every row of a window that begins at or after <paramref name="instant"/>.</summary>
    public static string RateFrom(DateTimeOffset instant) => RatePrefix + Ticks(instant);

    private static string Ticks(DateTimeOffset instant) => instant.UtcTicks.ToString("D19", CultureInfo.InvariantCulture);
}
