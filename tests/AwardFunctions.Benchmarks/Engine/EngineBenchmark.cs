using System.Diagnostics;
using System.Globalization;

namespace AwardFunctions.Benchmarks.Engine;

internal sealed class EngineBenchmark : IBenchmark
{
    private const int StepsInAll = 25_600;

    public string Name => "engine";

    public string Summary =>
        "steps of orchestrations a second with 64 and 256 live instances, each step on the disk before its effect; "
        + "floor: a hand-written loop doing the same inserts in groups of the same size. Reach 0.5, beyond 0.7.";

    public async Task<IReadOnlyList<Figure>> RunAsync(BenchmarkOptions options)
    {
        var figures = new List<Figure>();
        foreach (var instances in new[] { 64, 256 })
            figures.AddRange(await RunAsync(instances, options.FsyncDelay ?? TimeSpan.Zero));
        return figures;
    }

    private static async Task<IReadOnlyList<Figure>> RunAsync(int instances, TimeSpan fsyncDelay)
    {
        var steps = StepsInAll / instances;
        var (product, group) = await RunProductAsync(instances, steps, fsyncDelay);
        var floor = RunFloor(instances, steps, (int)Math.Round(group), fsyncDelay);
        var name = string.Create(CultureInfo.InvariantCulture, $"{instances} live instances");
        return [new Figure(name, "steps/s", product, floor), new Figure($"{name}: group size", "steps", group)];
    }

    private static async Task<(double StepsPerSecond, double Group)> RunProductAsync(int instances, int steps, TimeSpan fsyncDelay)
    {
        await using var host = new BenchmarkHost(fsyncDelay);
        await Task.WhenAll(Enumerable.Range(0, instances).Select(number => host.Engine.StartAsync(nameof(Chain), $"chain-{number}", steps, default)));

        GC.Collect();
        var before = host.Database.Counts;
        var clock = Stopwatch.StartNew();
        await host.Engine.StartAsync(default);
        await host.Engine.WhenIdleAsync(default);
        var seconds = clock.Elapsed.TotalSeconds;
        var after = host.Database.Counts;
        return ((after.Units - before.Units) / seconds, (double)(after.Units - before.Units) / (after.Commits - before.Commits));
    }

    private static double RunFloor(int instances, int steps, int group, TimeSpan fsyncDelay)
    {
        using var loop = new HandWrittenLoop(fsyncDelay);
        GC.Collect();
        var clock = Stopwatch.StartNew();
        loop.Run(instances, steps, group);
        return instances * steps / clock.Elapsed.TotalSeconds;
    }
}
