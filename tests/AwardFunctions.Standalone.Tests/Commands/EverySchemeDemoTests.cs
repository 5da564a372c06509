using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Audit;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Honours;
using AwardFunctions.Standalone.Hosting;
using AwardFunctions.Standalone.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace AwardFunctions.Standalone.Tests.Commands;

/// <summary>Every regulation, and one that no code knows of, plays to its end from its data alone.</summary>
public sealed class EverySchemeDemoTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public static TheoryData<string, string> Schemes => new()
    {
        { "HY", "HY" },
        { "ZM", "ZM" },
        { "JS", "JS" },
        { "JY", "JY" },
        { "linhe.json", "LH" },
    };

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Schemes))]
    public async Task Demo_OfAScheme_EndsWithHonoursWithinItsQuotas(string source, string code)
    {
        var named = source.EndsWith(".json", StringComparison.Ordinal) ? Path.Combine(AppContext.BaseDirectory, "Schemes", source) : source;

        var typed = await Typed.RunAsync("demo", "--scheme", named, "--once", "--data", folder["demo"]);

        Assert.Equal((0, ""), (typed.Status, typed.Error));
        using var data = DataFolder.Open(folder["demo"]);
        await using var app = AwardHost.Build(new HostSettings(data.Path), data);
        var dossier = await app.Services.GetRequiredService<CycleArchive>().OpenAsync($"{code}-2026", default);
        Assert.Equal(CycleState.Closed, dossier.Cycle.State);
        var honours = await app.Services.GetRequiredService<HonourDesk>().ListAsync(default);
        Assert.NotEmpty(honours);
        Assert.All(honours.GroupBy(honour => honour.TierId), tier => Assert.True(tier.Count() <= (dossier.Scheme.TierOf(tier.Key).Quota?.Max ?? int.MaxValue)));
        Assert.All(honours, honour =>
        {
            // Where the regulation leaves the amount open, it was set with the cycle.
            var prize = dossier.Scheme.TierOf(honour.TierId).Prize;
            Assert.Equal(prize is null ? null : prize.Amount ?? dossier.Cycle.Prizes![honour.TierId], honour.Prize);
        });
        Assert.True((await app.Services.GetRequiredService<AuditLog>().VerifyAsync(dossier.Cycle.Id, default)).IsIntact);
        Assert.All(dossier.Scheme.Stages, stage => Assert.Contains($"「{stage.Name.Zh}」", typed.Output.ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Demo_UntilAStage_LeavesItToTheVisitor()
    {
        var typed = await Typed.RunAsync("demo", "--scheme", "ZM", "--until", "material-review", "--once", "--data", folder["demo"]);

        Assert.Equal((0, ""), (typed.Status, typed.Error));
        using var data = DataFolder.Open(folder["demo"]);
        await using var app = AwardHost.Build(new HostSettings(data.Path), data);
        var open = (await app.Services.GetRequiredService<StageBook>().ListAsync("ZM-2026", default)).Single(stage => stage.State == StageState.Open);
        Assert.Equal("material-review", open.StageId);
    }

    [Fact]
    public async Task Demo_UntilAStageThatIsNone_NamesThoseThereAre()
    {
        var line = (await Typed.RunAsync("demo", "--scheme", "ZM", "--until", "voting", "--once", "--data", folder["demo"])).Failure();

        Assert.StartsWith("'ZM' has no stage 'voting'; its stages are announcement, intake, check,", line, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder["demo"]));
    }
}
