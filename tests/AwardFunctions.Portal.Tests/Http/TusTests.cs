using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Documents;
using AwardFunctions.Portal.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace AwardFunctions.Portal.Tests.Http;

public sealed class TusTests(TestPortal portal) : IClassFixture<TestPortal>
{
    private const string ChunkType = "application/offset+octet-stream";
    private const string Applicant = OpenPolicy.Owner;

    private static int applications;

    // Each test has an application of its own: there is a limit on unfinished uploads in one.
    private readonly string application = $"AY-2026-{Interlocked.Increment(ref applications):D3}";

    private static readonly byte[] Head = "%PDF-"u8.ToArray();
    private static readonly byte[] Tail = "1.7\n%"u8.ToArray();
    private static readonly byte[] Whole = [.. Head, .. Tail];

    [Fact]
    public async Task Options_WithoutVersion_TellsWhatTheServerCanDo()
    {
        using var response = await portal.Browser().SendAsync(new HttpRequestMessage(HttpMethod.Options, "/uploads"));

        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        Assert.Equal("1.0.0", Header(response, "Tus-Version"));
        foreach (var extension in new[] { "creation", "checksum", "termination", "expiration" })
            Assert.Contains(extension, Header(response, "Tus-Extension"), StringComparison.Ordinal);
        Assert.Equal(
            SchemeLibrary.Embedded.All.SelectMany(scheme => scheme.Documents).Max(document => document.MaxBytes).ToString(), Header(response, "Tus-Max-Size"));
    }

    [Fact]
    public async Task Upload_InTwoChunks_HoldsEveryByte()
    {
        using var browser = await ApplicantAsync();
        var upload = await BeginAsync(browser, 10);

        using var first = await PatchAsync(browser, upload, 0, Head);
        using var head = await SendAsync(browser, HttpMethod.Head, upload);
        using var second = await PatchAsync(browser, upload, 5, Tail);

        Assert.Equal("5", Header(first, "Upload-Offset"));
        Assert.InRange(DateTimeOffset.Parse(Header(first, "Upload-Expires")), DateTimeOffset.UtcNow.AddHours(23), DateTimeOffset.UtcNow.AddHours(25));
        Assert.Equal("5", Header(head, "Upload-Offset"));
        Assert.Equal("10", Header(head, "Upload-Length"));
        Assert.Equal("no-store", Header(head, "Cache-Control"));
        Assert.Equal(HttpStatusCode.NoContent, second.StatusCode);
        Assert.False(second.Headers.Contains("Upload-Expires"));
        Assert.Equal(Whole, await AttachedAsync(upload));
    }

    [Fact]
    public async Task Creation_WithBytes_StoresThem()
    {
        using var browser = await ApplicantAsync();
        using var request = Creation("10");
        request.Content = Chunk(Head);

        using var response = await browser.SendAsync(request);

        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        Assert.Equal("5", Header(response, "Upload-Offset"));
    }

    [Theory]
    [InlineData(null, 400)] // deferred lengths are not taken
    [InlineData("-1", 400)]
    [InlineData("99999999999999999999", 400)]
    [InlineData("99999999999", 413)] // more than any scheme takes
    [InlineData("41943041", 422)] // one byte more than this document may have
    [InlineData("0", 422)] // an empty file
    public async Task Creation_OfABadLength_IsRefused(string? length, int expected)
    {
        using var browser = await ApplicantAsync();
        using var request = Creation(length);

        using var response = await browser.SendAsync(request);

        Assert.Equal(expected, (int)response.StatusCode);
    }

    [Theory]
    [InlineData("filename !!!", 400)]
    [InlineData("filename YQ==,filename Yg==", 400)]
    [InlineData("filename Li4vcGFzc3dkLnBkZg==", 422)] // ../passwd.pdf
    [InlineData("filename YS5leGU=", 422)] // a.exe
    [InlineData("filename 5oql5ZGKLnBkZg==,empty", 201)] // 报告.pdf
    public async Task Creation_WithMetadata_TakesOnlyWhatIsWellFormedAndAllowed(string metadata, int expected)
    {
        using var browser = await ApplicantAsync();
        using var request = Tus(HttpMethod.Post, "/uploads");
        request.Headers.Add("Upload-Length", "5");
        request.Headers.TryAddWithoutValidation("Upload-Metadata", $"application QVktMjAyNi0wMDE=,requirement cHJvb2Y=,{metadata}");

        using var response = await browser.SendAsync(request);

        Assert.Equal(expected, (int)response.StatusCode);
    }

    [Fact]
    public async Task LastChunk_OfAFileThatIsNoPdf_IsRefusedWithTheArticleAndForgotten()
    {
        using var browser = await ApplicantAsync();
        var upload = await BeginAsync(browser, 10);

        using var response = await PatchAsync(browser, upload, 0, "MZ executab"u8[..10].ToArray());
        var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Equal("《安阳县县长质量奖管理办法》第八条（六）", problem.GetProperty("citation").GetProperty("label").GetString());
        Assert.Equal(HttpStatusCode.NotFound, (await SendAsync(browser, HttpMethod.Head, upload)).StatusCode);
    }

    [Fact]
    public async Task Chunk_AtAnotherOffset_IsRefusedAndChangesNothing()
    {
        using var browser = await ApplicantAsync();
        var upload = await BeginAsync(browser, 10);

        using var response = await PatchAsync(browser, upload, 3, Tail);

        Assert.Equal(HttpStatusCode.Conflict, response.StatusCode);
        Assert.Equal("0", await OffsetAsync(browser, upload));
    }

    [Fact]
    public async Task Chunk_OfAnotherContentType_IsRefused()
    {
        using var browser = await ApplicantAsync();
        var upload = await BeginAsync(browser, 10);
        using var request = Tus(HttpMethod.Patch, upload);
        request.Headers.Add("Upload-Offset", "0");
        request.Content = new StringContent("hello");

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await browser.SendAsync(request)).StatusCode);
    }

    [Fact]
    public async Task Chunk_WithItsHash_IsKept_AndWithAnother_IsNot()
    {
        using var browser = await ApplicantAsync();
        var upload = await BeginAsync(browser, 10);
        var hash = Convert.ToBase64String(SHA256.HashData(Head));

        using var wrong = await PatchAsync(browser, upload, 0, "%PDF_"u8.ToArray(), "sha256 " + hash);
        using var right = await PatchAsync(browser, upload, 0, Head, "sha256 " + hash);

        Assert.Equal(460, (int)wrong.StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, right.StatusCode);
        Assert.Equal("5", await OffsetAsync(browser, upload));
    }

    [Theory]
    [InlineData("crc32 AAAAAA==")]
    [InlineData("sha256 AAAA")]
    [InlineData("sha256")]
    public async Task Chunk_WithAChecksumThatIsNone_IsRefused(string checksum)
    {
        using var browser = await ApplicantAsync();
        var upload = await BeginAsync(browser, 10);

        using var response = await PatchAsync(browser, upload, 0, Head, checksum);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("0", await OffsetAsync(browser, upload));
    }

    [Fact]
    public async Task AnotherVersion_OrNone_IsRefusedWithOurs()
    {
        using var browser = await ApplicantAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/uploads");
        request.Headers.Add("Tus-Resumable", "0.2.2");
        using var none = new HttpRequestMessage(HttpMethod.Post, "/uploads");

        using var old = await browser.SendAsync(request);
        using var missing = await browser.SendAsync(none);

        Assert.Equal(HttpStatusCode.PreconditionFailed, old.StatusCode);
        Assert.Equal("1.0.0", Header(old, "Tus-Version"));
        Assert.Equal(HttpStatusCode.PreconditionFailed, missing.StatusCode);
    }

    [Fact]
    public async Task Upload_OfSomeoneElse_DoesNotExist()
    {
        using var owner = await ApplicantAsync();
        using var other = await portal.BrowserOfAsync("other@example.com", "applicant");
        var upload = await BeginAsync(owner, 10);

        Assert.Equal(HttpStatusCode.NotFound, (await SendAsync(other, HttpMethod.Head, upload)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await PatchAsync(other, upload, 0, Head)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await SendAsync(other, HttpMethod.Delete, upload)).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await SendAsync(portal.Browser(), HttpMethod.Head, upload)).StatusCode);
    }

    [Fact]
    public async Task Upload_Ended_DoesNotExist()
    {
        using var browser = await ApplicantAsync();
        var upload = await BeginAsync(browser, 10);

        using var ended = await SendAsync(browser, HttpMethod.Delete, upload);
        using var head = await SendAsync(browser, HttpMethod.Head, upload);

        Assert.Equal(HttpStatusCode.NoContent, ended.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, head.StatusCode);
    }

    [Fact]
    public async Task MethodOverride_StandsForPatch()
    {
        using var browser = await ApplicantAsync();
        var upload = await BeginAsync(browser, 10);
        using var request = Tus(HttpMethod.Post, upload);
        request.Headers.Add("X-HTTP-Method-Override", "PATCH");
        request.Headers.Add("Upload-Offset", "0");
        request.Content = Chunk(Head);

        Assert.Equal(HttpStatusCode.NoContent, (await browser.SendAsync(request)).StatusCode);
        Assert.Equal("5", await OffsetAsync(browser, upload));
    }

    [Fact]
    public async Task Chunk_CutOffOnTheWay_KeepsWhatArrivedAndGoesOn()
    {
        using var browser = await ApplicantAsync();
        var file = new byte[32 << 20];
        new Random(1).NextBytes(file);
        Head.CopyTo(file, 0);
        var upload = await BeginAsync(browser, file.Length);

        using (var socket = new TcpClient())
        {
            await socket.ConnectAsync(IPAddress.Loopback, portal.Address.Port);
            var head = $"PATCH {upload} HTTP/1.1\r\nHost: {portal.Address.Authority}\r\nCookie: award-session={await portal.SignInAsync(Applicant)}\r\n"
                + $"Tus-Resumable: 1.0.0\r\nUpload-Offset: 0\r\nContent-Type: {ChunkType}\r\nContent-Length: {file.Length}\r\n\r\n";
            await socket.GetStream().WriteAsync(Encoding.ASCII.GetBytes(head));
            // So much does not fit into the buffers on the way: when it is written, some of it has been read.
            await socket.GetStream().WriteAsync(file.AsMemory(0, 30 << 20));
            socket.LingerState = new LingerOption(true, 0); // a reset, as from a router that lost the connection
        }

        var reached = 0;
        for (var tries = 0; reached == 0 && tries < 10_000; tries++)
            reached = int.Parse(await OffsetAsync(browser, upload));
        // The broken request may still be letting go of the upload.
        var rest = await PatchAsync(browser, upload, reached, file[reached..]);
        for (var tries = 0; rest.StatusCode == HttpStatusCode.Conflict && tries < 1000; tries++)
            rest = await PatchAsync(browser, upload, reached, file[reached..]);

        Assert.InRange(reached, 1, 30 << 20);
        Assert.Equal(HttpStatusCode.NoContent, rest.StatusCode);
        Assert.Equal(SHA256.HashData(file), SHA256.HashData(await AttachedAsync(upload)));
    }

    private Task<HttpClient> ApplicantAsync() => portal.BrowserOfAsync(Applicant, "applicant");

    private async Task<byte[]> AttachedAsync(string upload)
    {
        var opened = await portal.Services.GetRequiredService<AttachmentDesk>().OpenAsync(application, upload["/uploads/".Length..], default);
        using var copy = new MemoryStream();
        await using (var content = opened!.Content)
            await content.CopyToAsync(copy);
        return copy.ToArray();
    }

    private static async Task<string> OffsetAsync(HttpClient browser, string upload)
    {
        using var head = await SendAsync(browser, HttpMethod.Head, upload);
        return Header(head, "Upload-Offset");
    }

    private async Task<string> BeginAsync(HttpClient browser, int length)
    {
        using var request = Creation(length.ToString());
        using var response = await browser.SendAsync(request);
        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        return response.Headers.Location!.OriginalString;
    }

    private HttpRequestMessage Creation(string? length)
    {
        var request = Tus(HttpMethod.Post, "/uploads");
        if (length is not null)
            request.Headers.Add("Upload-Length", length);
        request.Headers.Add("Upload-Metadata", string.Join(',', new[] { ("application", application), ("requirement", "proof"), ("filename", "证明.pdf") }
            .Select(pair => $"{pair.Item1} {Convert.ToBase64String(Encoding.UTF8.GetBytes(pair.Item2))}")));
        return request;
    }

    private static Task<HttpResponseMessage> PatchAsync(HttpClient browser, string upload, int offset, byte[] bytes, string? checksum = null)
    {
        var request = Tus(HttpMethod.Patch, upload);
        request.Headers.Add("Upload-Offset", offset.ToString());
        if (checksum is not null)
            request.Headers.Add("Upload-Checksum", checksum);
        request.Content = Chunk(bytes);
        return browser.SendAsync(request);
    }

    private static Task<HttpResponseMessage> SendAsync(HttpClient browser, HttpMethod method, string upload) => browser.SendAsync(Tus(method, upload));

    private static HttpRequestMessage Tus(HttpMethod method, string path) => new(method, path) { Headers = { { "Tus-Resumable", "1.0.0" } } };

    private static ByteArrayContent Chunk(byte[] bytes) => new(bytes) { Headers = { { "Content-Type", ChunkType } } };

    private static string Header(HttpResponseMessage response, string name) => string.Join(", ", response.Headers.GetValues(name));
}
