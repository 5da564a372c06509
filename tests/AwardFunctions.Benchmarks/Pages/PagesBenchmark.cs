using System.Diagnostics;

namespace AwardFunctions.Benchmarks.Pages;

/// <summary>The office's pages of a crowded cycle against the same pages of a small one.</summary>
internal sealed class PagesBenchmark : IBenchmark, IAsyncDisposable
{
    private const int Small = 5;
    private const int Large = 500;
    private const int MaxRequests = 40;
    private const int MinRequests = 5;
    private const double EnoughMs = 3000;
    private static readonly (string Name, string Path)[] Pages =
    [
        ("board", $"/office/cycles/{CrowdedAward.Cycle}"),
        ("ranking", $"/office/cycles/{CrowdedAward.Cycle}/ranking"),
        ("applications", $"/office/cycles/{CrowdedAward.Cycle}/applications"),
    ];

    private CrowdedAward? small;
    private CrowdedAward? large;

    public string Name => "pages";

    public string Summary => $"the office's pages with {Large} applications against the same with {Small}; to be reached: under 3 x";

    public async Task<IReadOnlyList<Figure>> RunAsync(BenchmarkOptions options)
    {
        small ??= await CrowdedAward.StartAsync(Small);
        large ??= await CrowdedAward.StartAsync(Large);
        var figures = new List<Figure>();
        foreach (var (name, path) in Pages)
        {
            var floor = new List<double>();
            var product = new List<double>();
            for (var request = 0; request < MaxRequests && (request < MinRequests || product.Sum() < EnoughMs); request++)
            {
                floor.Add(await MeasureAsync(small.Client, path));
                product.Add(await MeasureAsync(large.Client, path));
            }

            figures.Add(new Figure(name, "ms", Median(product), Median(floor)));
        }

        return figures;
    }

    public async ValueTask DisposeAsync()
    {
        if (small is not null)
            await small.DisposeAsync();
        if (large is not null)
            await large.DisposeAsync();
    }

    private static async Task<double> MeasureAsync(HttpClient client, string path)
    {
        var watch = Stopwatch.StartNew();
        using var response = await client.GetAsync(path);
        await response.Content.ReadAsByteArrayAsync();
        response.EnsureSuccessStatusCode();
        return watch.Elapsed.TotalMilliseconds;
    }

    private static double Median(List<double> values) => Spread.Percentile([.. values.Order()], 50);
}
