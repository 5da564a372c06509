using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using AwardFunctions.EndToEnd.Tests.Browsing;
using AwardFunctions.EndToEnd.Tests.Uploads;

namespace AwardFunctions.EndToEnd.Tests.BadInput;

public sealed class UploadTests(OpenWindowFixture fixture) : IClassFixture<OpenWindowFixture>
{
    private const string Form = "application-form";
    private const long Limit = 50L << 20;
    private static readonly byte[] Program = [.. "MZ"u8, 0x90, 0, 3, 0, 0, 0, .. "This program cannot be run in DOS mode."u8];

    [Fact]
    public async Task File_ThatIsAProgramNamedPdf_IsRefusedByItsContentAndNotKept()
    {
        var (person, id, _) = await fixture.BeginAsync();
        var before = await Refused.StandingAsync(person, id, fixture.Site.Mailbox);
        var upload = new TusUpload(person, id, Form);
        (await upload.CreateAsync("申报表.pdf", Program.Length)).Dispose();
        using var last = await upload.PatchAsync(0, Program);
        var refused = await Refused.ReadAsync(last);
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "file", "第十四条"), (refused.Status, refused.Field, refused.Article));
        Assert.Contains("申报表.pdf", refused.Detail, StringComparison.Ordinal);
        Assert.Equal(before, await Refused.StandingAsync(person, id, fixture.Site.Mailbox));
        using var head = await upload.HeadAsync();
        Assert.Equal(HttpStatusCode.NotFound, head.StatusCode);
    }

    [Fact]
    public async Task File_ThatIsAPngNamedPdf_IsRefusedWithWhatItReallyIs()
    {
        var (person, id, _) = await fixture.BeginAsync();
        byte[] png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13];
        var upload = new TusUpload(person, id, "business-licence");
        (await upload.CreateAsync("营业执照.pdf", png.Length)).Dispose();
        using var last = await upload.PatchAsync(0, png);
        Assert.Contains("PNG", (await Refused.ReadAsync(last)).Detail, StringComparison.Ordinal);
    }

    public static TheoryData<string, long, string, string?> RefusedAtOnce => new()
    {
        { "a.pdf", 0, "file", null }, // an empty file
        { "../../etc/passwd.pdf", 100, "fileName", null },
        { @"..\..\windows\a.pdf", 100, "fileName", null },
        { "a\0.pdf", 100, "fileName", null },
        { "a\r\nSet-Cookie: x=y.pdf", 100, "fileName", null },
        { "", 100, "fileName", null },
        { "a.exe", 100, "fileName", "第十四条" },
        { "a.pdf.exe", 100, "fileName", "第十四条" },
        { "a\u202Efdp.exe", 100, "fileName", "第十四条" }, // shown as "aexe.pdf"
        { "pdf", 100, "fileName", "第十四条" },
    };

    [Theory]
    [MemberData(nameof(RefusedAtOnce))]
    public async Task Upload_ThatCannotBeTaken_IsRefusedBeforeAnyByteIsSent(string fileName, long length, string field, string? article)
    {
        var (person, id, _) = await fixture.BeginAsync();
        var before = await Refused.StandingAsync(person, id, fixture.Site.Mailbox);
        var upload = new TusUpload(person, id, Form);
        using var response = await upload.CreateAsync(fileName, length);
        var refused = await Refused.ReadAsync(response);
        Assert.Equal((HttpStatusCode.UnprocessableEntity, field, article), (refused.Status, refused.Field, refused.Article));
        Assert.Null(upload.Address);
        Assert.Equal(before, await Refused.StandingAsync(person, id, fixture.Site.Mailbox));
    }

    [Theory]
    [InlineData(Limit + 1)] // one byte over the scheme's limit
    [InlineData(4L << 30)] // 4 GiB: beyond 32 bits
    [InlineData(long.MaxValue)]
    public async Task File_OverTheSchemesLimit_IsRefusedByItsAnnouncedLengthWithTheArticle(long length)
    {
        var (person, id, _) = await fixture.BeginAsync();
        using var response = await new TusUpload(person, id, Form).CreateAsync("a.pdf", length);
        var refused = await Refused.ReadAsync(response);
        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, "file", "第十四条"), (refused.Status, refused.Field, refused.Article));
        Assert.Contains("50 MB", refused.Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("abc")]
    [InlineData("99999999999999999999999")]
    [InlineData("1e3")]
    public async Task Upload_OfALengthThatIsNone_NamesTheHeader(string length)
    {
        var (person, _, _) = await fixture.BeginAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(person.Site, "/uploads")) { Headers = { { "Tus-Resumable", "1.0.0" }, { "Upload-Length", length } } };
        using var response = await person.SendAsync(request);
        var refused = await Refused.ReadAsync(response);
        Assert.Equal((HttpStatusCode.BadRequest, "Upload-Length"), (refused.Status, refused.Field));
    }

    [Fact]
    public async Task FileName_WithCharactersThatDisguiseIt_IsShownWithoutThem()
    {
        var (person, id, _) = await fixture.BeginAsync();
        await new TusUpload(person, id, Form).SendAsync("申\u202E\u200B报:表*.pdf", SamplePdf.Of(1), 10_000);
        var documents = (await person.OpenAsync($"/applications/{id}/documents")).Expect();
        Assert.Equal("申报_表_.pdf", documents.One($"#files-{Form} .file-name").TextContent.Trim());
    }

    [Fact]
    public async Task Chunk_WithTheWrongChecksum_IsRefusedAndNotKept()
    {
        var (person, id, _) = await fixture.BeginAsync();
        var content = SamplePdf.Of(1);
        var upload = new TusUpload(person, id, Form);
        (await upload.CreateAsync("a.pdf", content.Length)).Dispose();
        using var damaged = await upload.PatchAsync(0, content[..1000], hashed: content[1..1001]);
        Assert.Equal(460, (int)(await Refused.ReadAsync(damaged)).Status);
        Assert.Equal(0, await upload.OffsetAsync());
        await upload.SendAsync("a.pdf", content, 1000);
        Assert.Equal(content.Length, await upload.OffsetAsync());
    }

    [Theory]
    [InlineData(500)] // overlaps what is there
    [InlineData(1500)] // leaves a gap
    public async Task Chunk_AtTheWrongOffset_IsAConflictAndNotKept(long offset)
    {
        var (person, id, _) = await fixture.BeginAsync();
        var content = SamplePdf.Of(1);
        var upload = new TusUpload(person, id, Form);
        (await upload.CreateAsync("a.pdf", content.Length)).Dispose();
        (await upload.PatchAsync(0, content[..1000])).Dispose();
        using var wrong = await upload.PatchAsync(offset, content[1000..1100]);
        Assert.Equal(HttpStatusCode.Conflict, (await Refused.ReadAsync(wrong)).Status);
        Assert.Equal(1000, await upload.OffsetAsync());
    }

    [Fact]
    public async Task Chunk_ThatReachesBeyondTheAnnouncedLength_IsRefused()
    {
        var (person, id, _) = await fixture.BeginAsync();
        var upload = new TusUpload(person, id, Form);
        (await upload.CreateAsync("a.pdf", 1000)).Dispose();
        using var tooMuch = await upload.PatchAsync(0, SamplePdf.Of(1));
        Assert.InRange((int)tooMuch.StatusCode, 400, 499);
        Assert.Equal(0, await upload.OffsetAsync());
    }

    [Fact]
    public async Task Chunk_WhoseConnectionIsCut_IsKeptAsFarAsItCameAndTheUploadGoesOn()
    {
        var (person, id, _) = await fixture.BeginAsync();
        var content = SamplePdf.Of(1, 40 << 20); // more than is written down at once
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        var upload = new TusUpload(person, id, Form);
        (await upload.CreateAsync("a.pdf", content.Length)).Dispose();
        long kept;
        using (var connection = new TcpClient())
        {
            await connection.ConnectAsync(IPAddress.Loopback, person.Site.Port);
            var head = string.Create(CultureInfo.InvariantCulture, $"PATCH {upload.Address!.AbsolutePath} HTTP/1.1\r\nHost: {person.Site.Authority}\r\nCookie: {person.Cookies.GetCookieHeader(person.Site)}\r\nTus-Resumable: 1.0.0\r\nUpload-Offset: 0\r\nContent-Type: application/offset+octet-stream\r\nContent-Length: {content.Length}\r\n\r\n");
            await connection.GetStream().WriteAsync(Encoding.ASCII.GetBytes(head));
            await connection.GetStream().WriteAsync(content.AsMemory(0, content.Length - (1 << 20)));
            while ((kept = await upload.OffsetAsync()) == 0)
                limit.Token.ThrowIfCancellationRequested();
        }

        Assert.InRange(await upload.OffsetAsync(), kept, content.Length - (1 << 20));
        await upload.SendAsync("a.pdf", content, content.Length);
        var documents = (await person.OpenAsync($"/applications/{id}/documents")).Expect();
        Assert.Contains(Convert.ToHexStringLower(SHA256.HashData(content)), documents.One($"#files-{Form} [title^='SHA-256']").GetAttribute("title"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Upload_OfSomeoneElse_DoesNotExist()
    {
        var (owner, id, _) = await fixture.BeginAsync();
        var (other, _, _) = await fixture.BeginAsync();
        var upload = new TusUpload(owner, id, Form);
        (await upload.CreateAsync("a.pdf", 1000)).Dispose();
        foreach (var method in new[] { HttpMethod.Head, HttpMethod.Patch, HttpMethod.Delete })
        {
            using var request = new HttpRequestMessage(method, upload.Address) { Headers = { { "Tus-Resumable", "1.0.0" }, { "Upload-Offset", "0" } } };
            if (method == HttpMethod.Patch)
                request.Content = new ByteArrayContent(new byte[1000]) { Headers = { ContentType = new("application/offset+octet-stream") } };
            using var response = await other.SendAsync(request);
            Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        }

        using var foreign = await new TusUpload(other, id, Form).CreateAsync("a.pdf", 1000);
        Assert.Equal(HttpStatusCode.NotFound, foreign.StatusCode);
        Assert.Equal(0, await upload.OffsetAsync());
    }

    [Fact]
    public async Task Upload_WithoutASession_AsksToSignIn()
    {
        using var visitor = fixture.Site.Visitor();
        using var response = await new TusUpload(visitor, "AY-2026-001", Form).CreateAsync("a.pdf", 1000);
        Assert.Equal(HttpStatusCode.Unauthorized, (await Refused.ReadAsync(response)).Status);
    }

    [Fact]
    public async Task Upload_BeyondTheNumberOfFiles_NamesTheRule()
    {
        var (person, id, _) = await fixture.BeginAsync();
        await new TusUpload(person, id, Form).SendAsync("a.pdf", SamplePdf.Of(1), 10_000);
        using var second = await new TusUpload(person, id, Form).CreateAsync("b.pdf", 1000);
        var refused = await Refused.ReadAsync(second);
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "第十四条"), (refused.Status, refused.Article));
    }

    [Fact]
    public async Task Upload_UnderARequirementThatDoesNotExist_IsRefused()
    {
        var (person, id, _) = await fixture.BeginAsync();
        using var response = await new TusUpload(person, id, "no-such-document").CreateAsync("a.pdf", 1000);
        Assert.Equal("requirement", (await Refused.ReadAsync(response)).Field);
    }

    [Fact]
    public async Task Upload_AfterTheSubmission_IsRefused()
    {
        var (person, id, applying) = await fixture.PrepareAsync();
        (await applying.SubmitAsync(id)).Expect();
        using var response = await new TusUpload(person, id, "honours-copies").CreateAsync("a.pdf", 1000);
        var refused = await Refused.ReadAsync(response);
        Assert.Equal((HttpStatusCode.Conflict, "第十四条"), (refused.Status, refused.Article));
    }

    [Fact]
    public async Task FormWithoutScripts_WithAFile_AttachesItAndRefusesWhatTheOtherWayRefuses()
    {
        var (person, id, _) = await fixture.BeginAsync();
        var documents = (await person.OpenAsync($"/applications/{id}/documents")).Expect();
        var path = $"/applications/{id}/documents/{Form}";
        var refused = await documents.Form(path).Attach("file", "申报表.pdf", Program).SubmitAsync();
        refused.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.Contains(refused.Errors, error => error.Contains("申报表.pdf", StringComparison.Ordinal) && error.Contains("第十四条", StringComparison.Ordinal));
        Assert.Null(refused.Document.QuerySelector($"#files-{Form} .file"));
        var empty = await documents.Form(path).Attach("file", "空.pdf", []).SubmitAsync();
        Assert.NotEmpty(empty.Expect(HttpStatusCode.UnprocessableEntity).Errors);

        var taken = (await refused.Form(path).Attach("file", "申报表.pdf", SamplePdf.Of(1)).SubmitAsync()).Expect();
        Assert.Equal("申报表.pdf", taken.One($"#files-{Form} .file-name").TextContent.Trim());
    }

    [Fact]
    public async Task FormWithoutScripts_WithoutItsToken_IsRefused()
    {
        var (person, id, _) = await fixture.BeginAsync();
        using var content = new MultipartFormDataContent { { new ByteArrayContent(SamplePdf.Of(1)), "file", "a.pdf" } };
        using var response = await person.SendAsync(new HttpRequestMessage(HttpMethod.Post, new Uri(person.Site, $"/applications/{id}/documents/{Form}")) { Content = content });
        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Null((await person.OpenAsync($"/applications/{id}/documents")).Document.QuerySelector($"#files-{Form} .file"));
    }
}
