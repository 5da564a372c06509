using System.Text;
using AwardFunctions.Orchestrations.Moving;
using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.TestKit.Courses;
using AwardFunctions.TestKit.Flows;

namespace AwardFunctions.Standalone.Tests.Cycles;

/// <summary>
/// An award that is moved to another host whenever all has come to rest. What walks again there must leave every record as it was, and
/// send no mail.
/// </summary>
internal sealed class MovedAward(RunningAward award) : ICourseHarness, IServiceProvider, IClockControl
{
    /// <summary>The Message-ID of every mail that left a host before the last move.</summary>
    private readonly List<string> mails = [];

    public AwardFlow Flow => new(this);

    public DateTimeOffset UtcNow => award.Flow.Get<IClockControl>().UtcNow;

    public object? GetService(Type serviceType) => serviceType == typeof(IClockControl) ? this : award.GetService(serviceType);

    public Task<IReadOnlyList<DueEvent>> NextAsync(int count, CancellationToken cancellationToken) =>
        award.Flow.Get<IClockControl>().NextAsync(count, cancellationToken);

    public async Task AdvanceToAsync(DateTimeOffset instant, CancellationToken cancellationToken)
    {
        await award.Flow.Get<IClockControl>().AdvanceToAsync(instant, cancellationToken);
        var before = await RecordsAsync();
        mails.AddRange(await MailsAsync());
        Assert.Equal(mails.Distinct(), mails);
        await award.MoveAsync();
        Assert.Equal(before, await RecordsAsync());
        Assert.Empty(await MailsAsync());
    }

    public ValueTask DisposeAsync() => award.DisposeAsync();

    private async Task<IReadOnlyList<string>> RecordsAsync()
    {
        var records = new List<string>();
        await foreach (var record in award.Flow.Get<IRecordArchive>().ListAllAsync(default))
        {
            if (!LeftBehind.Holds(record))
                records.Add($"{record.Partition}|{record.Row}: {Encoding.UTF8.GetString(record.Json.Span)}");
        }

        return records;
    }

    private async Task<IReadOnlyList<string>> MailsAsync()
    {
        var ids = new List<string>();
        string? continuation = null;
        do
        {
            var page = await award.Flow.Get<IOutbox>().ListAsync(100, continuation, default);
            ids.AddRange(page.Mails.Select(mail => mail.Message.MessageId));
            continuation = page.Continuation;
        }
        while (continuation is not null);

        return ids;
    }
}
