namespace AwardFunctions.Benchmarks;

/// <param name="Runs">Rounds that count.</param>
/// <param name="FsyncDelay">Added to every commit of floor and product alike; null for what the benchmark itself is about.</param>
internal sealed record BenchmarkOptions(int Runs, TimeSpan? FsyncDelay);
