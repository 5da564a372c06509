using System.CommandLine;
using System.Globalization;
using AwardFunctions.Benchmarks;
using AwardFunctions.Benchmarks.Engine;
using AwardFunctions.Benchmarks.Http;
using AwardFunctions.Benchmarks.Pages;
using AwardFunctions.Benchmarks.Sweeps;
using AwardFunctions.Benchmarks.Uploads;
using Spectre.Console;

IBenchmark[] benchmarks = [new EngineBenchmark(), new GroupCommitBenchmark(), new LatencyBenchmark(), new PagesBenchmark(), new SweepBenchmark(), new HttpBenchmark(), new UploadBenchmark()];

var name = new Argument<string>("NAME")
{
    Description = string.Join("\n", benchmarks.Select(benchmark => $"{benchmark.Name}: {benchmark.Summary}")),
};
name.AcceptOnlyFromAmong([.. benchmarks.Select(benchmark => benchmark.Name)]);
var runs = new Option<int>("--runs") { Description = "Rounds of floor and product that count; one more warms up.", DefaultValueFactory = _ => 5 };
var json = new Option<FileInfo?>("--json") { Description = "Also write the report to this file." };
var fsyncDelay = new Option<TimeSpan?>("--fsync-delay")
{
    Description = "Added to every commit, as slower disks would: 1ms, 500us, 0ms.",
    CustomParser = result => ParseDelay(result.Tokens[0].Value),
};

var command = new RootCommand("Measures the product against a floor, in turn and in one process: only the ratios hold on a shared machine.") { name, runs, json, fsyncDelay };
command.SetAction(async (arguments, _) =>
{
    var benchmark = benchmarks.Single(candidate => candidate.Name == arguments.GetValue(name));
    var options = new BenchmarkOptions(arguments.GetValue(runs), arguments.GetValue(fsyncDelay));
    var rounds = await RunAsync(benchmark, options);
    var report = Report.Of(benchmark, options, rounds);
    report.Print();
    if (arguments.GetValue(json) is { } file)
        report.Save(file.FullName);
});
return await command.Parse(args).InvokeAsync();

static async Task<List<IReadOnlyList<Figure>>> RunAsync(IBenchmark benchmark, BenchmarkOptions options)
{
    var rounds = new List<IReadOnlyList<Figure>>();
    if (Console.IsOutputRedirected)
        AnsiConsole.Profile.Width = 160;
    AnsiConsole.Profile.Capabilities.Ansi &= !Console.IsOutputRedirected;
    await AnsiConsole.Progress().HideCompleted(true).StartAsync(async progress =>
    {
        var task = progress.AddTask(benchmark.Name, maxValue: options.Runs + 1);
        for (; rounds.Count <= options.Runs; task.Increment(1))
            rounds.Add(await benchmark.RunAsync(options));
    });
    return rounds[1..];
}

static TimeSpan ParseDelay(string text) => text switch
{
    _ when text.EndsWith("ms", StringComparison.Ordinal) => TimeSpan.FromMilliseconds(double.Parse(text[..^2], CultureInfo.InvariantCulture)),
    _ when text.EndsWith("us", StringComparison.Ordinal) => TimeSpan.FromMicroseconds(double.Parse(text[..^2], CultureInfo.InvariantCulture)),
    _ => throw new FormatException($"'{text}' is not a delay: write 1ms or 500us."),
};
