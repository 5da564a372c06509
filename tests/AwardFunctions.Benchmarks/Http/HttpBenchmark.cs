using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace AwardFunctions.Benchmarks.Http;

/// <summary>What sign-in, request chain and pages cost over a bare server.</summary>
internal sealed partial class HttpBenchmark : IBenchmark
{
    private const int Clients = 16;
    private const string Page = "/account";
    private static readonly TimeSpan Span = TimeSpan.FromSeconds(2);

    public string Name => "http";

    public string Summary =>
        $"{Clients} clients at once: a page and a small document for someone signed in, against a bare server with the same bytes, to be reached 0.7; a field of a form "
        + "saved, on the disk before the answer, against a bare server that puts it into such a database, to be reached 0.6";

    public async Task<IReadOnlyList<Figure>> RunAsync(BenchmarkOptions options)
    {
        var fsyncDelay = options.FsyncDelay ?? TimeSpan.Zero;
        await using var product = await Site.StartAsync(fsyncDelay);
        using var first = product.Client();
        var document = Document().Match(await first.GetStringAsync($"/applications/{product.Application}/documents")).Groups[1].Value;
        await using var floor = await BareSite.StartAsync(await first.GetByteArrayAsync(Page), fsyncDelay);
        await using var files = await BareSite.StartAsync(await first.GetByteArrayAsync(document), fsyncDelay);
        return
        [
            new Figure("page, signed in", "requests/s", await MeasureAsync(product.Client, (client, _, _) => GetAsync(client, Page)), await MeasureAsync(floor.Client, (client, _, _) => GetAsync(client, "/"))),
            new Figure("document, signed in", "requests/s", await MeasureAsync(product.Client, (client, _, _) => GetAsync(client, document)), await MeasureAsync(files.Client, (client, _, _) => GetAsync(client, "/"))),
            new Figure("field saved", "requests/s", await SaveAsync(product), await MeasureAsync(floor.Client, (client, number, turn) => PutAsync(client, $"/f{number}", turn))),
        ];
    }

    /// <summary>Every client saves a field of its own, each time over the version it was told last.</summary>
    private static async Task<double> SaveAsync(Site site)
    {
        using var client = site.Client();
        using var form = await client.GetAsync($"/applications/{site.Application}/form");
        var page = await form.Content.ReadAsStringAsync();
        var token = Token().Match(page).Groups[1].Value;
        var cookie = string.Join("; ", form.Headers.GetValues("Set-Cookie").Select(one => one.Split(';')[0]).Prepend(site.Cookie));
        var fields = site.Fields.Take(Clients).ToList();
        var etags = fields.Select(field => Regex.Match(page, $"name=\"etag\\.{Regex.Escape(field)}\" value=\"([^\"]*)\"").Groups[1].Value.Replace("&quot;", "\"", StringComparison.Ordinal)).ToArray();
        return await MeasureAsync(site.Client, async (one, number, turn) =>
        {
            var place = number % fields.Count;
            using var request = new HttpRequestMessage(HttpMethod.Put, $"/applications/{site.Application}/fields/{fields[place]}") { Content = JsonContent.Create(new { value = $"示例内容 {turn}" }) };
            request.Headers.Add("Cookie", cookie);
            request.Headers.Add("X-Form-Token", token);
            request.Headers.TryAddWithoutValidation("If-Match", etags[place]);
            using var response = await one.SendAsync(request);
            response.EnsureSuccessStatusCode();
            etags[place] = (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("etag").GetString()!;
        }, fields.Count);
    }

    private static async Task GetAsync(HttpClient client, string path)
    {
        using var response = await client.GetAsync(path);
        response.EnsureSuccessStatusCode();
        await response.Content.ReadAsByteArrayAsync();
    }

    private static async Task PutAsync(HttpClient client, string path, int turn)
    {
        using var response = await client.PutAsJsonAsync(path, new { value = $"示例内容 {turn}" });
        response.EnsureSuccessStatusCode();
        await response.Content.ReadAsByteArrayAsync();
    }

    /// <returns>Requests per second of all clients together.</returns>
    private static async Task<double> MeasureAsync(Func<HttpClient> open, Func<HttpClient, int, int, Task> send, int clients = Clients)
    {
        var watch = Stopwatch.StartNew();
        var counts = await Task.WhenAll(Enumerable.Range(0, Math.Min(Clients, clients)).Select(number => Task.Run(async () =>
        {
            using var client = open();
            var done = 0;
            for (; watch.Elapsed < Span; done++)
                await send(client, number, done);
            return done;
        })));
        return counts.Sum() / watch.Elapsed.TotalSeconds;
    }

    [GeneratedRegex("href=\"(/applications/[^\"]+/documents/[^\"?]+)\"")]
    private static partial Regex Document();

    [GeneratedRegex("name=\"_token\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
