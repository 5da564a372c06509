using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Audit;
using AwardFunctions.TestKit.Records;

namespace AwardFunctions.Orchestrations.Tests.Applications;

public sealed class ApplicationBookTests
{
    private const string Code = "91410522MA44XYZ12B";
    private static readonly DateTimeOffset Now = new(2026, 3, 5, 1, 0, 0, TimeSpan.Zero);

    private readonly MortalRecordStore store = new(new InMemoryRecordStore());

    [Theory]
    [InlineData(0)] // before anything is claimed
    [InlineData(1)] // number and credit code are claimed
    [InlineData(2)] // the owner's list has it
    public async Task Begin_DiedOnTheWay_IsCompleteWhenDoneAgain(int writes)
    {
        store.DieAfter(writes);
        await Assert.ThrowsAsync<IOException>(BeginAsync);
        store.Revive();

        var application = await BeginAsync();

        Assert.Equal("AY-2026-001", application?.Id);
        var book = new ApplicationBook(store);
        Assert.Equal("某公司", (await book.FieldAsync(application!.Id, "organisation-name", default))?.Value.Value);
        Assert.Equal("开始申报", Assert.Single(await book.TimelineAsync(application.Id, default)).What.Zh);
        Assert.Equal(application.Id, Assert.Single(await book.ListForAsync("a@example.com", default)).Id);
        Assert.Equal(application.Id, Assert.Single(await book.ListAsync("AY-2026", default)).Id);
    }

    [Fact]
    public async Task Begin_CreditCodeHasAnApplication_IsRefused()
    {
        Assert.NotNull(await BeginAsync());

        Assert.Null(await BeginAsync());
    }

    [Fact]
    public async Task Timeline_ALineUnderTheSameKey_StandsThereOnce()
    {
        var book = new ApplicationBook(store);
        var entry = new TimelineEntry(Now, new("已收到", "received"), null);
        await book.AddTimelineAsync("AY-2026-001", "1-0-received", entry, default);
        await book.AddTimelineAsync("AY-2026-001", "1-0-received", entry with { At = Now.AddMinutes(1) }, default);
        await book.AddTimelineAsync("AY-2026-001", "1-1-received", entry, default);

        Assert.Equal([Now, Now], (await book.TimelineAsync("AY-2026-001", default)).Select(line => line.At));
    }

    private Task<ApplicationRecord?> BeginAsync() => new ApplicationBook(store).BeginAsync(
        "AY-2026",
        id => new ApplicationRecord(
            id, "AY-2026", "a@example.com", ApplicantKind.Organisation, "manufacturing", false, false, "某公司", Code,
            new Dictionary<string, decimal>(), ApplicationState.Draft, 0, Now),
        Code,
        id => new PromisedEntry("AY-2026", new AuditEntry(Now, "a@example.com", "application.started", new("开始申报", "begun")), id),
        [
            ApplicationBook.FieldChange("organisation-name", new FieldRecord("某公司", "a@example.com", Now)),
            ApplicationBook.TimelineChange("0-started", new TimelineEntry(Now, new("开始申报", "begun"), null)),
        ],
        default);
}
