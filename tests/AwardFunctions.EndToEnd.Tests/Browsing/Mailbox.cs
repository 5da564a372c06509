using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.RegularExpressions;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Ports;

namespace AwardFunctions.EndToEnd.Tests.Browsing;

/// <summary>The mails of everyone, as the host's outbox keeps them.</summary>
internal sealed partial class Mailbox(string dataPath)
{
    /// <summary>What was read before: a mail does not change once it is in the outbox.</summary>
    private readonly ConcurrentDictionary<string, MailMessage> read = new(StringComparer.Ordinal);

    /// <summary>All mails in the order of their arrival.</summary>
    public IReadOnlyList<MailMessage> All =>
    [
        .. Directory.EnumerateFiles(Path.Combine(dataPath, "outbox"), "*.json")
            .Order(StringComparer.Ordinal)
            .Select(path => read.GetOrAdd(path, static file => JsonSerializer.Deserialize<OutboxMail>(File.ReadAllText(file), AwardJson.Options)!.Message)),
    ];

    /// <summary>The newest mail to an address with these words in its subject.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public MailMessage Newest(string to, string subject = "") =>
        All.LastOrDefault(mail => mail.To == to && mail.Subject.Contains(subject, StringComparison.Ordinal))
        ?? throw new InvalidOperationException($"No mail “{subject}” to {to}; there are:\n{string.Join('\n', All.Select(mail => $"{mail.To}: {mail.Subject}"))}");

    /// <summary>The link of a mail: of several, the first.</summary>
    public static string LinkOf(MailMessage mail) => Link().Match(mail.Text) is { Success: true } match
        ? match.Value
        : throw new InvalidOperationException($"No link in “{mail.Subject}”:\n{mail.Text}");

    [GeneratedRegex(@"https?://[^\s）)>]+")]
    private static partial Regex Link();
}
