using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.Standalone.Files;
using AwardFunctions.Standalone.Sqlite;

namespace AwardFunctions.Standalone.Smtp;

/// <summary>
/// Keeps mails as files where there is no mail server: one each, named by its place in the order of arrival and its
/// Message-ID. The folder belongs to this process alone.
/// </summary>
public sealed class Outbox : IMailer, IOutbox
{
    private readonly string folder;
    private readonly TimeProvider time;
    private readonly Lock gate = new();
    private readonly SortedSet<string> ids;
    private readonly HashSet<string> messages;

    /// <param name="folder">An existing folder.</param>
    /// <param name="time">Tells when a mail arrived.</param>
    public Outbox(string folder, TimeProvider time)
    {
        this.folder = folder;
        this.time = time;
        ids = new SortedSet<string>(Directory.EnumerateFiles(folder, "*.json").Select(path => Path.GetFileNameWithoutExtension(path)!), StringComparer.Ordinal);
        messages = [.. ids.Select(id => id[(id.IndexOf('-') + 1)..])];
    }

    /// <summary>A Message-ID that is there already is not written again.</summary>
    public bool DeliversOnce => true;

    public Task<MailHandOff> SendAsync(MailMessage message, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var name = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(message.MessageId)))[..32];
        Failpoint.Hit("mail.handoff.before");
        lock (gate)
        {
            if (!messages.Contains(name))
            {
                var next = ids.Max is { } last ? long.Parse(last[..last.IndexOf('-')], CultureInfo.InvariantCulture) + 1 : 1;
                var id = $"{next.ToString("D10", CultureInfo.InvariantCulture)}-{name}";
                DurableFiles.WriteWhole(PathOf(id), JsonSerializer.Serialize(new OutboxMail(id, time.GetUtcNow(), message), AwardJson.Options));
                ids.Add(id);
                messages.Add(name);
            }
        }

        Failpoint.Hit("mail.handoff.after");
        return Task.FromResult(new MailHandOff(MailHandOffKind.Accepted, "Kept in the outbox."));
    }

    public async Task<OutboxPage> ListAsync(int take, string? continuation, CancellationToken cancellationToken)
    {
        List<string> page;
        lock (gate)
        {
            IEnumerable<string> newestFirst = ids.Reverse();
            if (continuation is not null)
                newestFirst = newestFirst.SkipWhile(id => string.CompareOrdinal(id, continuation) >= 0);
            page = [.. newestFirst.Take(take + 1)];
        }

        var mails = new List<OutboxMail>();
        foreach (var id in page.Take(take))
            mails.Add((await ReadAsync(id, cancellationToken))!);
        return new OutboxPage(mails, page.Count > take ? page[take - 1] : null);
    }

    public async Task<OutboxMail?> ReadAsync(string id, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            if (!ids.Contains(id))
                return null;
        }

        await using var file = File.OpenRead(PathOf(id));
        return await JsonSerializer.DeserializeAsync<OutboxMail>(file, AwardJson.Options, cancellationToken);
    }

    private string PathOf(string id) => Path.Combine(folder, id + ".json");
}
