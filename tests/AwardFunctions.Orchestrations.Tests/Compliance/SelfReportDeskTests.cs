using AwardFunctions.Domain.Honours;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Documents;
using AwardFunctions.Orchestrations.Holders;
using AwardFunctions.Orchestrations.Obligations;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.SelfReports;
using AwardFunctions.Orchestrations.Tests.Honours;

namespace AwardFunctions.Orchestrations.Tests.Compliance;

/// <summary>Which self-reports an honour owes, and who may fill them in.</summary>
public sealed class SelfReportDeskTests : IAsyncDisposable
{
    private const string Owner = "001@holder.test";
    private readonly HonouredCounty county = new();

    public ValueTask DisposeAsync() => county.DisposeAsync();

    [Theory]
    [InlineData("AY", "award", new[] { 2028, 2027, 2026 }, true)] // AY23: first in the year after the award, within its three years
    [InlineData("AY", "nominee", new int[0], false)] // AY23 does not bind nominees
    [InlineData("ZM", "award", new[] { 2028, 2027, 2026 }, false)] // ZM29: a request
    [InlineData("JS", "award", new int[0], false)]
    public async Task Reports_OfAnHonour_AreOwedForEveryYearOfItsTerm(string code, string tier, int[] years, bool statutory)
    {
        var honour = await county.AddHonourAsync(code, "2026-05-11", tier);
        county.Clock.Now = new DateTimeOffset(2031, 1, 1, 1, 0, 0, TimeSpan.Zero);

        var owed = await county.Get<SelfReportDesk>().ListAsync(await HeldAsync(honour.CertificateNumber), default);

        Assert.Equal(years, owed.Select(one => one.Year));
        Assert.All(owed, one => Assert.Equal((statutory, new DateOnly(one.Year + 1, 3, 31)), (one.Due.Duty.StatutoryDate, one.Due.On)));
    }

    [Theory]
    [InlineData(HonourState.Suspended, true)] // it goes on owing
    [InlineData(HonourState.Revoked, false)]
    public async Task Report_OfAnHonourThatChanged_CanBeBegunWhileItIsHeld(HonourState state, bool allowed)
    {
        var honour = await county.AddHonourAsync("AY", "2026-05-11", state: state);
        county.Clock.Now = new DateTimeOffset(2027, 2, 1, 1, 0, 0, TimeSpan.Zero);

        var begun = await county.Get<SelfReportDesk>().BeginAsync(honour.CertificateNumber, 2026, await PersonAsync(), default);

        Assert.Equal(allowed, begun.Refusal is null);
        if (!allowed)
            Assert.Equal((RefusalKind.Conflict, "23"), (begun.Refusal!.Kind, begun.Refusal.Citation!.Article));
    }

    [Fact]
    public async Task Report_BegunBeforeItsYearIsOver_IsRefusedWithTheArticle()
    {
        var honour = await county.AddHonourAsync("AY", "2026-05-11");
        county.Clock.Now = new DateTimeOffset(2026, 12, 30, 1, 0, 0, TimeSpan.Zero);

        var refusal = (await county.Get<SelfReportDesk>().BeginAsync(honour.CertificateNumber, 2026, await PersonAsync(), default)).Refusal!;

        Assert.Equal((RefusalKind.Conflict, "23"), (refusal.Kind, refusal.Citation!.Article));
    }

    [Fact]
    public async Task Field_OfTheOfficesHand_IsRefused()
    {
        var honour = await county.AddHonourAsync("AY", "2026-05-11");
        county.Clock.Now = new DateTimeOffset(2027, 2, 1, 1, 0, 0, TimeSpan.Zero);
        await county.Get<SelfReportDesk>().BeginAsync(honour.CertificateNumber, 2026, await PersonAsync(), default);

        var refusal = (await county.Get<SelfReportDesk>().SaveFieldAsync(honour.CertificateNumber, 2026, "gaps", "x", null, await county.AddOfficeAsync(), default)).Refusal!;

        Assert.Equal(RefusalKind.Forbidden, refusal.Kind);
        Assert.Equal(
            RefusalKind.NotFound,
            (await county.Get<SelfReportDesk>().SaveFieldAsync(honour.CertificateNumber, 2026, "figure:revenue:1999", "1", null, await PersonAsync(), default)).Refusal!.Kind);
    }

    [Theory]
    [InlineData(DecisionActions.Accept, SelfReportState.Accepted, 0)]
    [InlineData(DecisionActions.Return, SelfReportState.Returned, 1)]
    public async Task Decision_CarriedOutTwice_TellsTheHolderOnceAndOwesTheCorrectionOnce(string action, SelfReportState state, int corrections)
    {
        var honour = await county.AddHonourAsync("AY", "2026-05-11");
        await county.Get<HonourDuties>().OpenAsync(honour, await county.Get<CycleArchive>().OpenAsync(honour.CycleId, default), default);
        county.Clock.Now = new DateTimeOffset(2027, 4, 2, 1, 0, 0, TimeSpan.Zero);
        var submitted = await SubmitAsync(honour.CertificateNumber);
        Assert.Equal((true, new DateOnly(2027, 4, 2)), (submitted.IsLate, submitted.HandedInOn));
        var start = new SelfReportStart(honour.CycleId, submitted.Id, 1, submitted.ApprovalId("hand-over"));
        var made = new DecisionMade(
            action, "差距分析不具体", new Dictionary<string, string> { ["correctBy"] = "2027-05-01" }, HonouredCounty.Office, "王雪梅", null, county.Clock.Now, "portal");

        for (var run = 0; run < 2; run++)
        {
            Assert.True((await county.Get<FileSelfReport>().RunAsync(start, default)).Filed);
            await county.Get<SettleSelfReport>().RunAsync(new SelfReportSettlement(start, made, county.Clock.Now), default);
        }

        var owed = await county.Get<ObligationBook>().OfHonourAsync(honour.CertificateNumber, default);
        Assert.Equal(new DateOnly(2027, 4, 2), owed.Single(one => one.Obligation.Id.EndsWith("self-report|2027-03-31", StringComparison.Ordinal)).SettledOn);
        Assert.Equal(corrections, owed.Count(one => one.Obligation.Matter == ReportObligations.Correction));
        Assert.Equal(state, (await county.Get<SelfReportBook>().FindAsync(submitted.Id, default))!.Value.State);
        Assert.Single(county.Mails, mail => mail.StartsWith(Owner, StringComparison.Ordinal));
        Assert.Single(await county.JournalAsync(honour.CycleId), entry => entry is { Action: "self-report.accepted" or "self-report.returned", Citation.Article: "23" });
    }

    private async Task<SelfReportRecord> SubmitAsync(string certificate)
    {
        var (desk, person) = (county.Get<SelfReportDesk>(), await PersonAsync());
        var report = (await desk.BeginAsync(certificate, 2026, person, default)).Value;
        var rule = (await desk.OpenAsync(certificate, 2026, person, default)).Value.Rule;
        foreach (var field in ReportFigures.FieldsOf(rule, 2026))
            await desk.SaveFieldAsync(certificate, 2026, field, "10", null, person, default);
        foreach (var document in rule.Documents)
        {
            var pdf = "%PDF-1.4\n%%EOF\n"u8.ToArray();
            var upload = (await county.Get<UploadDesk>().CreateAsync(new UploadRequest(report.Id, document.Id, "报告.pdf", pdf.Length, Owner), default)).Value;
            Assert.Null((await county.Get<UploadDesk>().AppendAsync(upload.UploadId, Owner, 0, new MemoryStream(pdf), null, default)).Refusal);
        }

        return (await desk.SubmitAsync(certificate, 2026, person, default)).Value;
    }

    private Task<AccountRecord> PersonAsync() => county.Get<AccountDesk>().EnsureAsync(Owner, "获奖者", "zh-CN", default);

    private async Task<HeldHonour> HeldAsync(string certificate) => (await county.Get<HolderDesk>().OpenAsync(certificate, await PersonAsync(), default)).Value;
}
