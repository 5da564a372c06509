using System.Globalization;
using AwardFunctions.Domain.Honours;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Honours;
using AwardFunctions.Orchestrations.Obligations;
using AwardFunctions.Orchestrations.Ports;
using Xunit;

namespace AwardFunctions.TestKit.Obligations;

/// <summary>What the book of obligations promises over every record store.</summary>
public abstract class ObligationBookContract
{
    private const string Certificate = "AY-2026-AWARD-001";
    private ObligationBook? book;

    protected abstract IRecordStore Store { get; }

    private ObligationBook Book => book ??= new ObligationBook(Store, new HonourBook(Store), new ApplicationBook(Store));

    [SkippableFact]
    public async Task Open_ARectification_IsListedAndWaitsForItsFirstReminder()
    {
        await EnterAsync(Certificate);

        await Book.OpenAsync(Rectification("2027-05-01", "2027-05-20"), default);

        Assert.Equal([Rectification("2027-05-01", "2027-05-20")], await Book.ListOpenAsync("AY", default));
        var record = Assert.Single(await Book.OfHonourAsync(Certificate, default));
        // 30 days before its day it had not been ordered: the first reminder is a week before.
        Assert.Equal(("001@holder.test", "AY-2026", Day("2027-05-13")), (record.Contact, record.CycleId, record.NextOn));
        Assert.True(record.IsOpen);
    }

    [SkippableFact]
    public async Task Open_Again_ChangesNothing()
    {
        await EnterAsync(Certificate);
        var obligation = Rectification("2027-05-01", "2027-05-20");
        await Book.OpenAsync(obligation, default);
        await Book.OpenAsync(obligation with { Holder = "改名有限公司" }, default);
        Assert.Equal([obligation], await Book.ListOpenAsync(null, default));

        await Book.SettleAsync(obligation.Id, Day("2027-05-10"), default);
        await Book.OpenAsync(obligation, default);

        Assert.Empty(await Book.ListOpenAsync(null, default));
        Assert.Equal(Day("2027-05-10"), (await Book.FindAsync(obligation.Id, default))!.SettledOn);
    }

    [SkippableFact]
    public async Task Open_UnderAnIdentityOfAnotherHonour_IsTheCallersMistake()
    {
        await EnterAsync(Certificate);

        await Assert.ThrowsAsync<ArgumentException>(() => Book.OpenAsync(Rectification("2027-05-01", "2027-05-20") with { Id = "rectification|1" }, default));
        await Assert.ThrowsAsync<InvalidOperationException>(() => Book.OpenAsync(
            Rectification("2027-05-01", "2027-05-20") with { Id = "AY-2026-AWARD-009|rectification", CertificateNumber = "AY-2026-AWARD-009" }, default));
    }

    [SkippableFact]
    public async Task ListOpen_OfSchemes_IsSoonestFirst()
    {
        await EnterAsync(Certificate);
        await EnterAsync("ZM-2026-AWARD-001");
        await Book.OpenAsync(Rectification("2027-05-01", "2027-06-20"), default);
        await Book.OpenAsync(Rectification("2027-05-01", "2027-05-20"), default);
        await Book.OpenAsync(Rectification("2027-05-01", "2027-05-30", "ZM-2026-AWARD-001"), default);

        Assert.Equal([Day("2027-05-20"), Day("2027-06-20")], (await Book.ListOpenAsync("AY", default)).Select(open => open.Due));
        Assert.Equal([Day("2027-05-20"), Day("2027-05-30"), Day("2027-06-20")], (await Book.ListOpenAsync(null, default)).Select(open => open.Due));
        Assert.Equal([Day("2027-05-20")], await Book.ListDueByAsync("AY", Day("2027-05-20"), default).Select(open => open.Due).ToListAsync());
        Assert.Empty(await Book.ListDueByAsync("AY", Day("2027-05-19"), default).ToListAsync());
    }

    [SkippableFact]
    public async Task Settle_Once_EndsItsReminders()
    {
        await EnterAsync(Certificate);
        var obligation = Rectification("2027-05-01", "2027-05-20");
        await Book.OpenAsync(obligation, default);

        Assert.True(await Book.SettleAsync(obligation.Id, Day("2027-05-18"), default));
        Assert.True(await Book.SettleAsync(obligation.Id, Day("2027-05-19"), default));

        Assert.Empty(await Book.ListOpenAsync("AY", default));
        var settled = Assert.Single(await Book.OfHonourAsync(Certificate, default));
        Assert.Equal((Day("2027-05-18"), null), (settled.SettledOn, settled.NextOn));
        Assert.Empty(await RowsAsync("next|"));
        Assert.False(await Book.SettleAsync($"{Certificate}|unknown", Day("2027-05-19"), default));
    }

    [SkippableFact]
    public async Task Extend_AnOpenOne_RemindsByTheNewDay()
    {
        await EnterAsync(Certificate);
        var obligation = Rectification("2027-05-01", "2027-05-20");
        await Book.OpenAsync(obligation, default);

        await Book.ExtendAsync(obligation.Id, Day("2027-07-01"), default);

        Assert.Equal([obligation with { Due = Day("2027-07-01") }], await Book.ListOpenAsync("AY", default));
        Assert.Equal(Day("2027-06-01"), (await Book.FindAsync(obligation.Id, default))!.NextOn);
        Assert.Single(await RowsAsync("next|"));
        Assert.Single(await RowsAsync("open|"));
    }

    [SkippableFact]
    public async Task DropOfHonour_KeepsWhatOutlivesItAndWhatWasDone()
    {
        await EnterAsync(Certificate);
        var done = Rectification("2027-04-01", "2027-04-20");
        await Book.OpenAsync(done, default);
        await Book.SettleAsync(done.Id, Day("2027-04-10"), default);
        await Book.OpenAsync(Rectification("2027-05-01", "2027-05-20"), default);
        var recovery = Rectification("2027-05-01", "2027-06-30") with { Id = $"{Certificate}|recovery|prize", Matter = Matters.Recovery };
        await Book.OpenAsync(recovery, default);

        await Book.DropOfHonourAsync(Certificate, default);
        await Book.DropOfHonourAsync(Certificate, default);

        Assert.Equal([recovery], await Book.ListOpenAsync("AY", default));
        Assert.Equal(
            [(Day("2027-04-10"), false), (null, true), (null, false)],
            (await Book.OfHonourAsync(Certificate, default)).OrderBy(record => record.Obligation.Due).Select(record => (record.SettledOn, record.IsDropped)));
        Assert.Single(await RowsAsync("next|"));
    }

    [SkippableFact]
    public async Task ManyHands_OnOneObligation_LeaveOneState()
    {
        await EnterAsync(Certificate);
        var obligation = Rectification("2027-05-01", "2027-05-20");

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Book.OpenAsync(obligation, default)));
        await Task.WhenAll(Enumerable.Range(1, 8).Select(day => Book.ExtendAsync(obligation.Id, Day("2027-06-01").AddDays(day), default)));

        var open = Assert.Single(await Book.ListOpenAsync("AY", default));
        Assert.Equal(open, (await Book.FindAsync(obligation.Id, default))!.Obligation);
        Assert.Single(await RowsAsync("open|"));
        Assert.Single(await RowsAsync("next|"));
    }

    private async Task<IReadOnlyList<StoredRecord>> RowsAsync(string prefix) =>
        (await Store.QueryAsync(RecordQuery.Prefix("obligations", prefix), default)).Records;

    private async Task EnterAsync(string certificate)
    {
        var cycle = certificate[..7];
        var application = new ApplicationRecord(
            $"{cycle}-001", cycle, "001@holder.test", ApplicantKind.Organisation, "industry", false, false, "获奖有限公司", "91410522MA44XY001X",
            new Dictionary<string, decimal>(), ApplicationState.Eligible, 0, DateTimeOffset.UnixEpoch);
        await Store.PutAsync($"application|{application.Id}", "application", application, default);
        await new HonourBook(Store).EnterAsync(
            new HonourRecord(
                certificate, cycle, application.Id, cycle[..2], 2026, "award", new LocalizedText("县长质量奖", "Award"), application.Name, application.CreditCode, "县政〔2026〕1号",
                Day("2026-05-20"), Day("2029-05-20"), HonourState.Running, null, false, new LocalizedText("", "")),
            default);
    }

    private static Obligation Rectification(string from, string due, string certificate = Certificate) => new(
        Obligation.IdOf(certificate, Matters.Rectification, Day(due)), certificate[..2], certificate, "获奖有限公司", Matters.Rectification,
        new LocalizedText("整改", "Rectification"), Obligation.ByHolder, Day(from), Day(due), true, "24", $"/honours/{certificate}");

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
