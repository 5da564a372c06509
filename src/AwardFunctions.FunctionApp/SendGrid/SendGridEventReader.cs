using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using AwardFunctions.Orchestrations.Mail;
using AwardFunctions.Orchestrations.Ports;

namespace AwardFunctions.FunctionApp.SendGrid;

/// <summary>Reads SendGrid's signed event webhook: ECDSA over P-256 and SHA-256 of the timestamp and the body.</summary>
internal sealed class SendGridEventReader : IMailEventReader
{
    public const string SignatureHeader = "X-Twilio-Email-Event-Webhook-Signature";
    public const string TimestampHeader = "X-Twilio-Email-Event-Webhook-Timestamp";

    /// <summary>SendGrid repeats for a day what we did not take. To replay a report changes nothing, as facts are kept once.</summary>
    private static readonly TimeSpan Oldest = TimeSpan.FromHours(25);

    private static readonly TimeSpan FastestClock = TimeSpan.FromMinutes(5);

    private readonly byte[] publicKey;
    private readonly TimeProvider time;

    /// <param name="publicKey">The key as SendGrid shows it: a SubjectPublicKeyInfo in base64.</param>
    /// <param name="time">The clock.</param>
    /// <exception cref="InvalidOperationException">It is no such key.</exception>
    public SendGridEventReader(string publicKey, TimeProvider time)
    {
        this.time = time;
        try
        {
            this.publicKey = Convert.FromBase64String(publicKey);
            using var key = Key();
        }
        catch (Exception bad) when (bad is FormatException or CryptographicException)
        {
            throw new InvalidOperationException("Award:SendGrid:WebhookPublicKey must be the key that SendGrid shows beside its event webhook.", bad);
        }
    }

    public IReadOnlyList<MailEvent>? Read(Func<string, string> header, ReadOnlyMemory<byte> body)
    {
        var timestamp = header(TimestampHeader);
        return IsRecent(timestamp) && IsSigned(header(SignatureHeader), timestamp, body.Span) ? EventsOf(body) : null;
    }

    private bool IsRecent(string timestamp)
    {
        if (!long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds))
            return false;
        var now = time.GetUtcNow();
        return seconds >= (now - Oldest).ToUnixTimeSeconds() && seconds <= (now + FastestClock).ToUnixTimeSeconds();
    }

    private bool IsSigned(string signature, string timestamp, ReadOnlySpan<byte> body)
    {
        var bytes = new byte[signature.Length];
        if (!Convert.TryFromBase64String(signature, bytes, out var count) || count == 0)
            return false;
        using var key = Key();
        byte[] signed = [.. Encoding.ASCII.GetBytes(timestamp), .. body];
        return key.VerifyData(signed, bytes.AsSpan(0, count), HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
    }

    private ECDsa Key()
    {
        var key = ECDsa.Create();
        key.ImportSubjectPublicKeyInfo(publicKey, out _);
        return key;
    }

    private static IReadOnlyList<MailEvent>? EventsOf(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var report = JsonDocument.Parse(body);
            return report.RootElement.ValueKind == JsonValueKind.Array ? [.. report.RootElement.EnumerateArray().Select(EventOf).OfType<MailEvent>()] : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static MailEvent? EventOf(JsonElement entry) =>
        Text(entry, SendGridLetter.MessageIdArgument) is { Length: > 0 } messageId
        && KindOf(entry) is { } kind
        && entry.TryGetProperty("timestamp", out var at) && at.ValueKind == JsonValueKind.Number && at.TryGetUInt32(out var seconds)
            ? new MailEvent(messageId, kind, DateTimeOffset.FromUnixTimeSeconds(seconds), Text(entry, "reason"))
            : null;

    private static MailEventKind? KindOf(JsonElement entry) => Text(entry, "event") switch
    {
        "processed" => MailEventKind.Accepted,
        "delivered" => MailEventKind.Delivered,
        "bounce" or "dropped" => MailEventKind.Bounced,
        // Some mailboxes fetch all pictures beforehand; that nobody has looked is all that it says.
        "open" when !IsTrue(entry, "sg_machine_open") => MailEventKind.Opened,
        _ => null,
    };

    private static string Text(JsonElement entry, string name) =>
        entry.ValueKind == JsonValueKind.Object && entry.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    private static bool IsTrue(JsonElement entry, string name) => entry.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;
}
