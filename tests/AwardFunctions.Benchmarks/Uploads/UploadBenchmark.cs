using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using AwardFunctions.Benchmarks.Http;

namespace AwardFunctions.Benchmarks.Uploads;

/// <summary>A large file in resumable chunks, each with its hash, against a bare server that hashes one stream into a file.</summary>
internal sealed class UploadBenchmark : IBenchmark
{
    private const int Chunk = 8 << 20;
    private const int Chunks = 32;
    private const double MiB = 1 << 20;

    private static readonly byte[] First = Encoding.ASCII.GetBytes("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n");
    private static readonly byte[] Bytes = RandomNumberGenerator.GetBytes(Chunk);

    public string Name => "upload";

    public string Summary =>
        $"{Chunks * Chunk >> 20} MiB in chunks of {Chunk >> 20} MiB, each checked by its hash, the whole hashed and on the disk at the end, against a bare server "
        + "that hashes one stream into a file; to be reached 0.9, and no more memory than 32 MiB above it";

    public async Task<IReadOnlyList<Figure>> RunAsync(BenchmarkOptions options)
    {
        await using var product = await Site.StartAsync(options.FsyncDelay ?? TimeSpan.Zero, new AnySize());
        await using var floor = await BareSite.StartAsync([], TimeSpan.Zero);
        First.CopyTo(Bytes, 0);
        var bare = await StreamAsync(floor);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var tus = await ResumableAsync(product);
        var grown = Math.Max(0, GC.GetTotalMemory(forceFullCollection: false) - before);
        return [new Figure("upload", "MiB/s", tus, bare), new Figure("memory grown", "MiB", grown / MiB)];
    }

    private static async Task<double> StreamAsync(BareSite site)
    {
        using var client = site.Client();
        var watch = Stopwatch.StartNew();
        using var response = await client.PostAsync("/file", new Repeated(Chunks));
        response.EnsureSuccessStatusCode();
        return Chunks * Chunk / MiB / watch.Elapsed.TotalSeconds;
    }

    private static async Task<double> ResumableAsync(Site site)
    {
        using var client = site.Client();
        client.DefaultRequestHeaders.Add("Tus-Resumable", "1.0.0");
        using var begin = new HttpRequestMessage(HttpMethod.Post, "/uploads");
        begin.Headers.Add("Upload-Length", ((long)Chunks * Chunk).ToString(CultureInfo.InvariantCulture));
        begin.Headers.Add("Upload-Metadata", $"application {Base64(site.Application)},requirement {Base64("proof")},filename {Base64("large.pdf")}");
        var watch = Stopwatch.StartNew();
        using var begun = await client.SendAsync(begin);
        begun.EnsureSuccessStatusCode();
        for (var number = 0; number < Chunks; number++)
        {
            using var patch = new HttpRequestMessage(HttpMethod.Patch, begun.Headers.Location) { Content = new ByteArrayContent(Bytes) };
            patch.Headers.Add("Upload-Offset", ((long)number * Chunk).ToString(CultureInfo.InvariantCulture));
            patch.Content.Headers.ContentType = new MediaTypeHeaderValue("application/offset+octet-stream");
            using var response = await client.SendAsync(patch);
            response.EnsureSuccessStatusCode();
        }

        return Chunks * Chunk / MiB / watch.Elapsed.TotalSeconds;
    }

    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));

    /// <summary>The same chunk over and over, in one request.</summary>
    private sealed class Repeated(int times) : HttpContent
    {
        protected override async Task SerializeToStreamAsync(Stream stream, System.Net.TransportContext? context)
        {
            for (var number = 0; number < times; number++)
                await stream.WriteAsync(Bytes);
        }

        protected override bool TryComputeLength(out long length)
        {
            length = (long)times * Chunk;
            return true;
        }
    }
}
