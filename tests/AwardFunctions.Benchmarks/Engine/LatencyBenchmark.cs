using System.Diagnostics;

namespace AwardFunctions.Benchmarks.Engine;

internal sealed class LatencyBenchmark : IBenchmark
{
    private const int Instances = 300;
    private const int Activities = 5;
    private const int FloorCommits = 1000;

    public string Name => "latency";

    public string Summary =>
        "one orchestration of five activities in sequence from its start to its end, one at a time; "
        + "floor: its number of commits times one measured commit of a hand-written loop. Reach twice the floor at the median, beyond a 99th percentile of 10 ms.";

    public async Task<IReadOnlyList<Figure>> RunAsync(BenchmarkOptions options)
    {
        var fsyncDelay = options.FsyncDelay ?? TimeSpan.Zero;
        var commit = MeasureCommit(fsyncDelay);
        var (times, commits) = await RunProductAsync(fsyncDelay);
        return
        [
            new Figure("median", "ms", Spread.Percentile(times, 50), commits * commit),
            new Figure("99th percentile", "ms", Spread.Percentile(times, 99)),
            new Figure("commits of one instance", "commits", commits),
        ];
    }

    private static double MeasureCommit(TimeSpan fsyncDelay)
    {
        using var loop = new HandWrittenLoop(fsyncDelay);
        var times = new double[FloorCommits];
        for (var number = 0; number < FloorCommits; number++)
        {
            var began = Stopwatch.GetTimestamp();
            loop.Write(number + 1);
            times[number] = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
        }

        Array.Sort(times);
        return Spread.Percentile(times, 50);
    }

    private static async Task<(double[] Times, double Commits)> RunProductAsync(TimeSpan fsyncDelay)
    {
        await using var host = new BenchmarkHost(fsyncDelay);
        await host.Engine.StartAsync(default);
        await host.Engine.WhenIdleAsync(default);
        var before = host.Database.Counts;
        var times = new double[Instances];
        for (var number = 0; number < Instances; number++)
        {
            var began = Stopwatch.GetTimestamp();
            await host.Engine.StartAsync(nameof(Chain), $"chain-{number}", Activities, default);
            await host.Engine.WaitForEndAsync($"chain-{number}", default);
            times[number] = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
        }

        Array.Sort(times);
        return (times, (double)(host.Database.Counts.Commits - before.Commits) / Instances);
    }
}
