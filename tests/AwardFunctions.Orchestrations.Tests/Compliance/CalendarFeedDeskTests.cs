using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.CalendarFeeds;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Inspections;
using AwardFunctions.Orchestrations.Obligations;
using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.Orchestrations.Tests.Honours;

namespace AwardFunctions.Orchestrations.Tests.Compliance;

/// <summary>What stands in people's calendars, by their roles of the day.</summary>
public sealed class CalendarFeedDeskTests : IAsyncDisposable
{
    private const string Expert = "expert@pool.test";
    private readonly HonouredCounty county = new();

    public ValueTask DisposeAsync() => county.DisposeAsync();

    [Theory]
    [InlineData("2027-05-06", false, 1)]
    [InlineData("2027-05-06", true, 0)] // the report is signed: it took place
    [InlineData(null, false, 0)] // no day yet
    public async Task Calendar_OfAnExpert_HoldsTheDaysAgreedOn(string? day, bool signed, int entries)
    {
        var honour = await county.AddHonourAsync("AY", "2026-05-11");
        var inspection = new InspectionRecord(
            $"{honour.CertificateNumber}-2027-1", honour.CertificateNumber, honour.CycleId, "AY", honour.Holder, "001@holder.test", 2027, "", HonouredCounty.Office, county.Clock.Now)
        {
            Team = [new(Expert, "陈静")],
            Day = day is null ? null : HonouredCounty.Day(day),
            SignedAt = signed ? county.Clock.Now : null,
        };
        await county.Beneath.TryInsertAsync($"cycle|{honour.CycleId}", $"inspection|{inspection.Id}", inspection, default);
        await county.Get<InspectionBook>().PointAsync(Expert, new InspectionPointer(honour.CycleId, inspection.Id), default);
        var person = await county.Get<AccountDesk>().EnsureAsync(Expert, "陈静", "zh-CN", default);
        var feed = await county.Get<CalendarFeedDesk>().RenewAsync(person, default);

        var calendar = (await county.Get<CalendarFeedDesk>().ReadAsync(feed.Token!, default))!;

        Assert.Equal(entries, calendar.Entries.Count);
        Assert.All(calendar.Entries, entry => Assert.Equal(($"/inspections/{inspection.Id}", HonouredCounty.Day("2027-05-06")), (entry.Path, entry.On)));
    }

    [Fact]
    public async Task Calendar_OfSomeoneWhoLeftTheOffice_IsEmptyAtOnce()
    {
        var office = await county.AddOfficeAsync();
        var honour = await county.AddHonourAsync("AY", "2026-05-11");
        await county.Get<HonourDuties>().OpenAsync(
            honour, await county.Get<CycleArchive>().OpenAsync(honour.CycleId, default), default);
        var feed = await county.Get<CalendarFeedDesk>().RenewAsync(office, default);
        Assert.NotEmpty((await county.Get<CalendarFeedDesk>().ReadAsync(feed.Token!, default))!.Entries);

        await county.Get<AccountDesk>().RevokeAsync(office.Email, new RoleGrant(Roles.Office, "AY"), default);

        Assert.Empty((await county.Get<CalendarFeedDesk>().ReadAsync(feed.Token!, default))!.Entries);
    }
}
