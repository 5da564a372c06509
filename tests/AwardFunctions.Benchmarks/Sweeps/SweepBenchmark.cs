using System.Diagnostics;
using System.Globalization;

namespace AwardFunctions.Benchmarks.Sweeps;

/// <summary>The morning's reminders of self-reports, with more and more honours stored of which as many are due.</summary>
internal sealed class SweepBenchmark : IBenchmark, IAsyncDisposable
{
    private const int Due = 1000;
    private static readonly int[] Sizes = [10_000, 100_000, 1_000_000];
    private readonly List<StoredHonours> stored = [];
    private int round;

    public string Name => "sweep";

    public string Summary =>
        "the daily sweep with 1,000 obligations due of 10,000, 100,000 and 1,000,000 stored honours, each reminder mailed and written down; floor: "
        + "hand-written SQL over an index, with the same letters ready-made and the same groups. Reach 2 x the floor, 1,000,000 at 2.5 x 10,000 or less, "
        + "2 rows visited for each due or fewer; beyond 1.5 x.";

    public async Task<IReadOnlyList<Figure>> RunAsync(BenchmarkOptions options)
    {
        if (stored.Count == 0)
        {
            foreach (var honours in Sizes)
                stored.Add(await StoredHonours.CreateAsync(honours, Due, options));
        }

        var figures = new List<Figure>();
        foreach (var county in stored)
            figures.AddRange(await RunAsync(county, options));
        var times = figures.Where(figure => figure.Unit == "ms").ToList();
        figures.Add(new Figure("1,000,000 against 10,000", "x", times[^1].Product / times[0].Product));
        round++;
        return figures;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var county in stored)
            await county.DisposeAsync();
    }

    private async Task<IReadOnlyList<Figure>> RunAsync(StoredHonours county, BenchmarkOptions options)
    {
        GC.Collect();
        var before = county.Database.Counts;
        county.Rows.Visited = 0;
        var clock = Stopwatch.StartNew();
        var told = await county.SweepAsync(round);
        var product = clock.Elapsed.TotalMilliseconds;
        var after = county.Database.Counts;
        if (told != Due)
            throw new InvalidOperationException($"{told} reminders went out, not {Due}.");

        GC.Collect();
        var group = (int)Math.Round((double)(after.Units - before.Units) / (after.Commits - before.Commits));
        clock.Restart();
        county.Floor.Run(round, group, options.FsyncDelay ?? TimeSpan.Zero);
        var floor = clock.Elapsed.TotalMilliseconds;

        var name = string.Create(CultureInfo.InvariantCulture, $"{Due:#,0} due of {county.Honours:#,0}");
        return
        [
            new Figure(name, "ms", product, floor),
            new Figure($"{name}: rows visited for each due", "rows", (double)county.Rows.Visited / Due),
            new Figure($"{name}: group size", "writes", group),
        ];
    }
}
