using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace AwardFunctions.Orchestrations.Mail;

/// <summary>
/// Where mails stand in the store: one partition, so that a mail and its lines in the log change together. The log's rows
/// count down in time, so that row order is newest first.
/// </summary>
internal static class MailRows
{
    public const string Partition = "mail";
    public const string LogPrefix = "log|";

    /// <summary>Lines of mails that a sweep or a person still has to deal with.</summary>
    public const string OpenPrefix = "open|";

    private const string MailPrefix = "mail|";
    private const int MessageIdLength = 32;

    public static string Mail(string key) => MailPrefix + Hash(key);

    public static string Log(MailRecord mail) => LogPrefix + Position(mail);

    public static string Open(MailRecord mail) => OpenPrefix + Position(mail);

    public static string MessageId(string key, string domain) => $"{Hash(key)[..MessageIdLength]}@{domain}";

    /// <summary>How the row of the mail with this Message-ID begins; null where it is none of ours.</summary>
    public static string? PrefixOf(string messageId) =>
        messageId.IndexOf('@') == MessageIdLength && messageId[..MessageIdLength].All(char.IsAsciiHexDigitLower) ? MailPrefix + messageId[..MessageIdLength] : null;

    private static string Position(MailRecord mail) =>
        (DateTimeOffset.MaxValue.UtcTicks - mail.CreatedAt.UtcTicks).ToString("D19", CultureInfo.InvariantCulture) + "|" + Hash(mail.Key)[..16];

    private static string Hash(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
}
