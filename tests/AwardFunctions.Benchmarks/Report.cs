using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Spectre.Console;

namespace AwardFunctions.Benchmarks;

/// <summary>All rounds of a benchmark, for people and for machines.</summary>
internal sealed record Report(string Benchmark, string FsyncDelay, int Runs, IReadOnlyList<ReportLine> Lines)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public static Report Of(IBenchmark benchmark, BenchmarkOptions options, IReadOnlyList<IReadOnlyList<Figure>> rounds)
    {
        var lines = rounds.SelectMany(round => round).GroupBy(figure => (figure.Name, figure.Unit)).Select(figures => new ReportLine(
            figures.Key.Name, figures.Key.Unit,
            Spread.Of(figures.Select(figure => figure.Floor)),
            Spread.Of(figures.Select(figure => (double?)figure.Product))!,
            Spread.Of(figures.Select(figure => figure.Ratio))));
        var delay = options.FsyncDelay is { } given ? string.Create(CultureInfo.InvariantCulture, $"{given.TotalMilliseconds} ms") : "the benchmark's own";
        return new Report(benchmark.Name, delay, options.Runs, [.. lines]);
    }

    public void Print()
    {
        var table = new Table().Title($"{Benchmark}: {Runs} runs, fsync delay {FsyncDelay}; median (min – max)").AddColumns("figure", "unit", "floor", "product", "ratio");
        foreach (var line in Lines)
            table.AddRow(Markup.Escape(line.Name), line.Unit, Show(line.Floor), Show(line.Product), Show(line.Ratio));
        AnsiConsole.Write(table);
    }

    public void Save(string path) => File.WriteAllText(path, JsonSerializer.Serialize(this, Json));

    private static string Show(Spread? spread) =>
        spread is null ? "" : $"{Round(spread.Median)} ({Round(spread.Min)} – {Round(spread.Max)})";

    private static string Round(double value) => value.ToString(value >= 1000 ? "#,##0" : value >= 10 ? "0.0" : "0.00", CultureInfo.InvariantCulture);
}
