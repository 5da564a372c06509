using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using AwardFunctions.Portal.Tests.Hosting;

namespace AwardFunctions.Portal.Tests.Http;

public sealed class TusTests(TestPortal portal) : IClassFixture<TestPortal>
{
    private const string ChunkType = "application/offset+octet-stream";
    private const string Applicant = "applicant@example.com";

    [Fact]
    public async Task Options_WithoutVersion_TellsWhatTheServerCanDo()
    {
        using var response = await portal.Browser().SendAsync(new HttpRequestMessage(HttpMethod.Options, "/uploads"));

        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        Assert.Equal("1.0.0", Header(response, "Tus-Version"));
        foreach (var extension in new[] { "creation", "checksum", "termination", "expiration" })
            Assert.Contains(extension, Header(response, "Tus-Extension"), StringComparison.Ordinal);
        Assert.Equal(portal.Uploads.MaxLength.ToString(), Header(response, "Tus-Max-Size"));
    }

    [Fact]
    public async Task Upload_InTwoChunks_HoldsEveryByte()
    {
        using var browser = await ApplicantAsync();
        var upload = await BeginAsync(browser, 10);

        using var first = await PatchAsync(browser, upload, 0, "hello"u8.ToArray());
        using var head = await SendAsync(browser, HttpMethod.Head, upload);
        using var second = await PatchAsync(browser, upload, 5, "world"u8.ToArray());

        Assert.Equal("5", Header(first, "Upload-Offset"));
        Assert.Equal("Thu, 05 Mar 2026 08:00:00 GMT", Header(first, "Upload-Expires"));
        Assert.Equal("5", Header(head, "Upload-Offset"));
        Assert.Equal("10", Header(head, "Upload-Length"));
        Assert.Equal("no-store", Header(head, "Cache-Control"));
        Assert.Equal(HttpStatusCode.NoContent, second.StatusCode);
        Assert.False(second.Headers.Contains("Upload-Expires"));
        Assert.Equal("helloworld"u8.ToArray(), Stored(upload));
    }

    [Fact]
    public async Task Creation_WithBytes_StoresThem()
    {
        using var browser = await ApplicantAsync();
        using var request = Tus(HttpMethod.Post, "/uploads");
        request.Headers.Add("Upload-Length", "5");
        request.Content = Chunk("hello"u8.ToArray());

        using var response = await browser.SendAsync(request);

        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        Assert.Equal("5", Header(response, "Upload-Offset"));
    }

    [Theory]
    [InlineData(null, 400)] // deferred lengths are not taken
    [InlineData("-1", 400)]
    [InlineData("99999999999999999999", 400)]
    [InlineData("67108865", 413)] // one byte over the limit
    [InlineData("0", 422)] // an empty file
    public async Task Creation_OfABadLength_IsRefused(string? length, int expected)
    {
        using var browser = await ApplicantAsync();
        using var request = Tus(HttpMethod.Post, "/uploads");
        if (length is not null)
            request.Headers.Add("Upload-Length", length);

        using var response = await browser.SendAsync(request);

        Assert.Equal(expected, (int)response.StatusCode);
    }

    [Theory]
    [InlineData("filename !!!", 400)]
    [InlineData("filename YQ==,filename Yg==", 400)]
    [InlineData("filename 5oql5ZGKLnBkZg==,empty", 201)]
    public async Task Creation_WithMetadata_TakesOnlyWellFormed(string metadata, int expected)
    {
        using var browser = await ApplicantAsync();
        using var request = Tus(HttpMethod.Post, "/uploads");
        request.Headers.Add("Upload-Length", "5");
        request.Headers.TryAddWithoutValidation("Upload-Metadata", metadata);

        using var response = await browser.SendAsync(request);

        Assert.Equal(expected, (int)response.StatusCode);
    }

    [Fact]
    public async Task Chunk_AtAnotherOffset_IsRefusedAndChangesNothing()
    {
        using var browser = await ApplicantAsync();
        var upload = await BeginAsync(browser, 10);

        using var response = await PatchAsync(browser, upload, 3, "world"u8.ToArray());

        Assert.Equal(HttpStatusCode.Conflict, response.StatusCode);
        Assert.Empty(Stored(upload));
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
        var hash = Convert.ToBase64String(SHA256.HashData("hello"u8));

        using var wrong = await PatchAsync(browser, upload, 0, "hallo"u8.ToArray(), "sha256 " + hash);
        using var right = await PatchAsync(browser, upload, 0, "hello"u8.ToArray(), "sha256 " + hash);

        Assert.Equal(460, (int)wrong.StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, right.StatusCode);
        Assert.Equal("hello"u8.ToArray(), Stored(upload));
    }

    [Theory]
    [InlineData("crc32 AAAAAA==")]
    [InlineData("sha256 AAAA")]
    [InlineData("sha256")]
    public async Task Chunk_WithAChecksumThatIsNone_IsRefused(string checksum)
    {
        using var browser = await ApplicantAsync();
        var upload = await BeginAsync(browser, 10);

        using var response = await PatchAsync(browser, upload, 0, "hello"u8.ToArray(), checksum);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Empty(Stored(upload));
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
        Assert.Equal(HttpStatusCode.NotFound, (await PatchAsync(other, upload, 0, "hello"u8.ToArray())).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await SendAsync(other, HttpMethod.Delete, upload)).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await SendAsync(portal.Browser(), HttpMethod.Head, upload)).StatusCode);
    }

    [Fact]
    public async Task Upload_Ended_IsGone()
    {
        using var browser = await ApplicantAsync();
        var upload = await BeginAsync(browser, 10);

        using var ended = await SendAsync(browser, HttpMethod.Delete, upload);
        using var head = await SendAsync(browser, HttpMethod.Head, upload);

        Assert.Equal(HttpStatusCode.NoContent, ended.StatusCode);
        Assert.Equal(HttpStatusCode.Gone, head.StatusCode);
    }

    [Fact]
    public async Task MethodOverride_StandsForPatch()
    {
        using var browser = await ApplicantAsync();
        var upload = await BeginAsync(browser, 10);
        using var request = Tus(HttpMethod.Post, upload);
        request.Headers.Add("X-HTTP-Method-Override", "PATCH");
        request.Headers.Add("Upload-Offset", "0");
        request.Content = Chunk("hello"u8.ToArray());

        Assert.Equal(HttpStatusCode.NoContent, (await browser.SendAsync(request)).StatusCode);
        Assert.Equal("hello"u8.ToArray(), Stored(upload));
    }

    [Fact]
    public async Task Chunk_CutOffOnTheWay_KeepsWhatArrivedAndGoesOn()
    {
        using var browser = await ApplicantAsync();
        var cookie = await portal.SignInAsync(Applicant);
        var upload = await BeginAsync(browser, 10);

        using (var socket = new TcpClient())
        {
            await socket.ConnectAsync(IPAddress.Loopback, portal.Address.Port);
            var head = $"PATCH {upload} HTTP/1.1\r\nHost: {portal.Address.Authority}\r\nCookie: award-session={cookie}\r\nTus-Resumable: 1.0.0\r\n"
                + $"Upload-Offset: 0\r\nContent-Type: {ChunkType}\r\nContent-Length: 10\r\n\r\nhello";
            await socket.GetStream().WriteAsync(Encoding.ASCII.GetBytes(head));
            await portal.Uploads.WaitForBytesAsync(IdOf(upload), 5);
            socket.LingerState = new LingerOption(true, 0); // a reset, as a pulled cable's router sends it
        }

        using var state = await SendAsync(browser, HttpMethod.Head, upload);
        using var rest = await PatchAsync(browser, upload, 5, "world"u8.ToArray());

        Assert.Equal("5", Header(state, "Upload-Offset"));
        Assert.Equal(HttpStatusCode.NoContent, rest.StatusCode);
        Assert.Equal("helloworld"u8.ToArray(), Stored(upload));
    }

    private Task<HttpClient> ApplicantAsync() => portal.BrowserOfAsync(Applicant, "applicant");

    private byte[] Stored(string upload) => portal.Uploads.BytesOf(IdOf(upload));

    private static string IdOf(string upload) => upload["/uploads/".Length..];

    private static async Task<string> BeginAsync(HttpClient browser, int length)
    {
        using var request = Tus(HttpMethod.Post, "/uploads");
        request.Headers.Add("Upload-Length", length.ToString());
        using var response = await browser.SendAsync(request);
        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        return response.Headers.Location!.OriginalString;
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
