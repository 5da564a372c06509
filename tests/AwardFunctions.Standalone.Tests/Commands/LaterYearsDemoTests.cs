using AwardFunctions.Domain.Honours;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Honours;
using AwardFunctions.Orchestrations.Measures;
using AwardFunctions.Orchestrations.Obligations;
using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.Standalone.Hosting;
using AwardFunctions.Standalone.Sqlite;
using AwardFunctions.TestKit.Flows;
using Microsoft.Extensions.DependencyInjection;

namespace AwardFunctions.Standalone.Tests.Commands;

/// <summary>The years after the award: one holder keeps its duties to the end, the other loses its honour.</summary>
public sealed class LaterYearsDemoTests : IDisposable
{
    private const string Mill = "91410522589704632K";
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Demo_OfFourYears_LeavesTheOfficeWhatCameOfTheHonours()
    {
        var typed = await Typed.RunAsync("demo", "--years", "4", "--once", "--data", folder["demo"]);

        Assert.Equal((0, ""), (typed.Status, typed.Error));
        using var data = DataFolder.Open(folder["demo"]);
        await using var app = AwardHost.Build(new HostSettings(data.Path), data);
        var honours = await app.Services.GetRequiredService<HonourDesk>().ListAsync(default);
        var (mill, foundry) = (honours.Single(honour => honour.CreditCode == Mill), honours.Single(honour => honour.Holder == "安阳邺新精密铸锻有限公司"));
        Assert.Equal([HonourState.Suspended, HonourState.Revoked], mill.Changes!.Select(change => change.To));
        Assert.Equal((HonourState.Lapsed, ReEvaluation.Pending, new DateOnly(2029, 5, 12)), (foundry.State, foundry.ReEvaluation!.Value, foundry.Changes!.Single().On));

        var book = app.Services.GetRequiredService<ObligationBook>();
        var owed = await book.OfHonourAsync(foundry.CertificateNumber, default);
        Assert.Equal(3, owed.Count(record => record.Obligation.Matter == "self-report" && record.SettledOn <= record.Obligation.Due));
        Assert.Equal(2, owed.Count(record => record.Obligation.Matter == "inspection" && record.SettledOn <= record.Obligation.Due));
        var claims = await app.Services.GetRequiredService<MeasureBook>().ClaimsAsync(mill.CertificateNumber, default);
        Assert.Equal([(100_000, 60_000)], claims.Where(claim => claim.SettledOn is null).Select(claim => (claim.Amount!.Value, claim.Received)));
        Assert.All(await book.ListOpenAsync("AY", default), open => Assert.True(Matters.OutlivesHonour(open.Matter), open.Id));
        var mails = (await app.Services.GetRequiredService<IOutbox>().ListAsync(2000, null, default)).Mails;
        Assert.Contains(mails, mail => mail.Message.Subject.Contains("已逾期：提交上一年度实施卓越绩效管理自评报告（安阳洹水面粉食品有限公司）", StringComparison.Ordinal));

        // Barred for five years from the decision of October 2028 (AY25).
        var dossier = await app.Services.GetRequiredService<CycleArchive>().OpenAsync("AY-2030", default);
        var facts = await app.Services.GetRequiredService<Register>().OfAsync(dossier, Mill, new DateOnly(2030, 6, 3), default);
        var verdict = Domain.Eligibility.EligibilityCheck.Judge(dossier.Scheme, AwardFlow.AnswersFor(dossier.Scheme, "food"), facts);
        Assert.Contains(verdict.Refusals, refusal => refusal.Citation.Article == "25");
    }

    [Theory]
    [InlineData("0", "--years takes a number from 1 to 10, not 0.")]
    [InlineData("11", "--years takes a number from 1 to 10, not 11.")]
    public async Task Demo_OfNoYears_SaysWhatIsExpected(string years, string line) =>
        Assert.Equal(line, (await Typed.RunAsync("demo", "--years", years, "--once", "--data", folder["demo"])).Failure());
}
