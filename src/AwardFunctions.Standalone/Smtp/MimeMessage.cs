using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using AwardFunctions.Orchestrations.Ports;

namespace AwardFunctions.Standalone.Smtp;

/// <summary>A message as it travels: headers in ASCII (RFC 5322, 2047), text and HTML as alternatives in base64 (RFC 2046).</summary>
internal static class MimeMessage
{
    private const int Base64LineLength = 76;

    /// <returns>Lines of at most 78 characters where nothing forbids it, each ended by CR LF.</returns>
    public static byte[] Write(MailMessage message, string from, string fromName, DateTimeOffset date)
    {
        var boundary = "=_" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(message.MessageId)))[..32];
        var mime = new StringBuilder();
        Header(mime, "Date", date.ToUniversalTime().ToString("ddd, dd MMM yyyy HH:mm:ss +0000", CultureInfo.InvariantCulture));
        Header(mime, "From", EncodedWords.Mailbox(fromName, from, "From: ".Length));
        Header(mime, "To", EncodedWords.Mailbox(message.ToName, message.To, "To: ".Length));
        Header(mime, "Subject", EncodedWords.Text(message.Subject, "Subject: ".Length));
        Header(mime, "Message-ID", $"<{message.MessageId}>");
        Header(mime, "MIME-Version", "1.0");
        // Keeps answering machines from answering a mailbox that nobody reads.
        Header(mime, "Auto-Submitted", "auto-generated");
        Header(mime, "Content-Language", message.Language);
        Header(mime, "Content-Type", $"multipart/alternative;\r\n boundary=\"{boundary}\"");
        mime.Append("\r\n");
        Part(mime, boundary, "text/plain", message.Text);
        Part(mime, boundary, "text/html", message.Html);
        mime.Append($"--{boundary}--\r\n");
        return Encoding.ASCII.GetBytes(mime.ToString());
    }

    private static void Header(StringBuilder mime, string name, string value) => mime.Append($"{name}: {value}\r\n");

    private static void Part(StringBuilder mime, string boundary, string type, string text)
    {
        mime.Append($"--{boundary}\r\nContent-Type: {type}; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n");
        var encoded = Convert.ToBase64String(Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\r\n")));
        for (var at = 0; at < encoded.Length; at += Base64LineLength)
            mime.Append(encoded, at, Math.Min(Base64LineLength, encoded.Length - at)).Append("\r\n");
    }
}
