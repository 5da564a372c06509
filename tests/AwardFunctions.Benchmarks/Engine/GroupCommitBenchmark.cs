using System.Diagnostics;
using AwardFunctions.Standalone.Sqlite;

namespace AwardFunctions.Benchmarks.Engine;

internal sealed class GroupCommitBenchmark : IBenchmark
{
    private const int Writers = 64;
    private const int WritesEach = 100;
    private const int FloorWrites = 500;

    public string Name => "group-commit";

    public string Summary =>
        "64 writers, each waiting for its own write to be on the disk before the next, with 1 ms added to each sync unless told otherwise; "
        + "floor: a commit for each write. Reach 15 times and a 99th percentile of 50 ms, beyond 25 times.";

    public async Task<IReadOnlyList<Figure>> RunAsync(BenchmarkOptions options)
    {
        var fsyncDelay = options.FsyncDelay ?? TimeSpan.FromMilliseconds(1);
        var floor = RunFloor(fsyncDelay);
        var (product, waits) = await RunProductAsync(fsyncDelay);
        return
        [
            new Figure("writes", "writes/s", product, floor),
            new Figure("wait, median", "ms", Spread.Percentile(waits, 50)),
            new Figure("wait, 99th percentile", "ms", Spread.Percentile(waits, 99)),
        ];
    }

    private static double RunFloor(TimeSpan fsyncDelay)
    {
        using var loop = new HandWrittenLoop(fsyncDelay);
        var clock = Stopwatch.StartNew();
        loop.Run(instances: 1, FloorWrites, group: 1);
        return FloorWrites / clock.Elapsed.TotalSeconds;
    }

    private static async Task<(double WritesPerSecond, double[] Waits)> RunProductAsync(TimeSpan fsyncDelay)
    {
        await using var host = new BenchmarkHost(fsyncDelay);
        var clock = Stopwatch.StartNew();
        var waits = await Task.WhenAll(Enumerable.Range(1, Writers).Select(writer => Task.Run(() => WriteAsync(host.Database, writer))));
        var seconds = clock.Elapsed.TotalSeconds;
        return (Writers * WritesEach / seconds, [.. waits.SelectMany(wait => wait).Order()]);
    }

    private static async Task<double[]> WriteAsync(AwardDatabase database, int writer)
    {
        var waits = new double[WritesEach];
        for (var number = 0; number < WritesEach; number++)
        {
            var began = Stopwatch.GetTimestamp();
            await database.WriteAsync(session => StepWrites.Write(session, writer, number + 1), default);
            waits[number] = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
        }

        return waits;
    }
}
