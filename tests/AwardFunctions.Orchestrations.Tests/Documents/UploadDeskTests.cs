using System.Security.Cryptography;
using System.Text;
using AwardFunctions.Orchestrations.Documents;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.TestKit.Documents;
using AwardFunctions.TestKit.Fakes;
using AwardFunctions.TestKit.Records;

namespace AwardFunctions.Orchestrations.Tests.Documents;

public sealed class UploadDeskTests
{
    private static readonly byte[] Pdf = [.. "%PDF-1.7\n"u8, .. new byte[5000]];

    private readonly InMemoryRecordStore store = new();
    private readonly InMemoryDocumentStore documents = new();
    private readonly OneRulePolicy policy = new();
    private readonly TestClock clock = new(new DateTimeOffset(2026, 4, 3, 6, 0, 0, TimeSpan.Zero));
    private readonly AttachmentDesk attachments;
    private readonly UploadDesk desk;

    public UploadDeskTests()
    {
        attachments = new AttachmentDesk(store, documents, policy, clock);
        desk = new UploadDesk(store, documents, policy, attachments, new CountedSecrets(), clock);
    }

    [Fact]
    public async Task Upload_InTwoChunks_IsAttachedWithItsHash()
    {
        var upload = (await CreateAsync()).Value;
        var half = (await AppendAsync(upload, 0, Pdf[..2000])).Value;
        Assert.Null(half.Attachment);
        var done = (await AppendAsync(upload, 2000, Pdf[2000..])).Value;

        var attachment = Assert.Single(await attachments.ListAsync(OneRulePolicy.Application, default));
        Assert.Equal(done.Attachment, attachment);
        Assert.Equal(
            ("自评报告.pdf", "application/pdf", (long)Pdf.Length, Convert.ToHexStringLower(SHA256.HashData(Pdf)), OneRulePolicy.Person, clock.Now),
            (attachment.FileName, attachment.ContentType, attachment.Length, attachment.Sha256, attachment.UploadedBy, attachment.UploadedAt));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("../../etc/passwd.pdf")]
    [InlineData("..\\..\\windows\\system.pdf")]
    [InlineData("报告\0.pdf")]
    [InlineData("报告\r\n.pdf")]
    public async Task Create_WithATrickInTheName_IsRefusedWithTheField(string name) =>
        AssertRefused("fileName", RefusalKind.Invalid, await CreateAsync(name));

    [Theory]
    [InlineData("报告\u202Efdp.exe.pdf", "报告fdp.exe.pdf")] // turns the direction of what follows
    [InlineData(" 报告:终稿?.PDF ", "报告_终稿_.PDF")]
    public async Task Create_WithAnOddName_CleansIt(string name, string expected)
    {
        await UploadAsync(name);

        Assert.Equal(expected, Assert.Single(await attachments.ListAsync(OneRulePolicy.Application, default)).FileName);
    }

    [Fact]
    public async Task Create_OfAnEmptyFile_IsRefused() => AssertRefused("file", RefusalKind.Invalid, await CreateAsync(length: 0));

    [Fact]
    public async Task Create_OverTheSizeLimit_IsRefusedWithLimitAndArticle()
    {
        Assert.Null((await CreateAsync(length: 10_000)).Refusal);

        var refusal = AssertRefused("file", RefusalKind.Invalid, await CreateAsync(length: 10_001));
        Assert.Contains("10000 B", refusal.Reason.Zh, StringComparison.Ordinal);
        Assert.Equal("15", refusal.Citation!.Article);
    }

    [Theory]
    [InlineData("报告.exe")]
    [InlineData("报告.xlsx")] // a type we know, but not one this requirement takes
    [InlineData("报告")]
    public async Task Create_OfATypeNotAllowed_IsRefusedWithTheField(string name) =>
        AssertRefused("fileName", RefusalKind.Invalid, await CreateAsync(name));

    [Fact]
    public async Task Create_WhenTheApplicationIsClosed_IsRefusedByThePolicy()
    {
        policy.IsOpen = false;

        AssertRefused(null, RefusalKind.Conflict, await CreateAsync());
        Assert.Empty(documents.Ids);
    }

    [Fact]
    public async Task Create_BeyondTheNumberOfFiles_IsRefusedUntilOneIsRemoved()
    {
        var first = await UploadAsync("一.pdf");
        await UploadAsync("二.pdf");
        AssertRefused("file", RefusalKind.Invalid, await CreateAsync("三.pdf"));

        await attachments.RemoveAsync(OneRulePolicy.Application, first.AttachmentId, OneRulePolicy.Person, default);
        await UploadAsync("三.pdf");

        Assert.Equal(["二.pdf", "三.pdf"], (await attachments.ListAsync(OneRulePolicy.Application, default)).Select(attachment => attachment.FileName));
    }

    [Fact]
    public async Task Uploads_BegunTogether_KeepTheNumberOfFiles()
    {
        var begun = new List<UploadState>();
        for (var file = 0; file < 5; file++)
            begun.Add((await CreateAsync($"{file}.pdf", Pdf.Length)).Value);

        var outcomes = await Task.WhenAll(begun.Select(upload => Task.Run(() => AppendAsync(upload, 0, Pdf))));

        Assert.Equal(2, outcomes.Count(outcome => outcome.Refusal is null));
        Assert.Equal(2, (await attachments.ListAsync(OneRulePolicy.Application, default)).Count);
        Assert.Equal(2, documents.Ids.Count);
    }

    [Fact]
    public async Task Create_WithManyUnderWay_IsRefused()
    {
        for (var file = 0; file < UploadDesk.MaxOpen; file++)
            Assert.Null((await CreateAsync()).Refusal);

        AssertRefused(null, RefusalKind.Conflict, await CreateAsync());
    }

    [Theory]
    [InlineData("MZ this is a program", "报告.pdf")]
    [InlineData("\u0089PNG\r\n\u001a\n", "报告.pdf")] // a picture by its content
    [InlineData("%PDF-1.7", "报告.docx")] // an allowed type, but not what its name says
    public async Task Upload_OfOtherContent_IsRefusedAndDeleted(string content, string name)
    {
        var bytes = Encoding.Latin1.GetBytes(content);
        var upload = (await CreateAsync(name, bytes.Length)).Value;

        var refusal = AssertRefused("file", RefusalKind.Invalid, await AppendAsync(upload, 0, bytes));

        Assert.Contains(name, refusal.Reason.Zh, StringComparison.Ordinal);
        Assert.Empty(await attachments.ListAsync(OneRulePolicy.Application, default));
        Assert.Empty(documents.Ids);
        AssertRefused(null, RefusalKind.NotFound, await desk.FindAsync(upload.UploadId, OneRulePolicy.Person, default));
    }

    [Fact]
    public async Task Upload_EndingAfterTheApplicationClosed_IsRefusedAndDeleted()
    {
        var upload = (await CreateAsync()).Value;
        policy.IsOpen = false;

        AssertRefused(null, RefusalKind.Conflict, await AppendAsync(upload, 0, Pdf));
        Assert.Empty(documents.Ids);
    }

    [Fact]
    public async Task Upload_WhileTheApplicationChanges_AsksThePolicyAgain()
    {
        var upload = (await CreateAsync()).Value;
        policy.Along = () =>
        {
            policy.Along = () => null;
            policy.IsOpen = false;
            return new RecordChange.Replace("application", "an ETag that someone has just overtaken", RecordStoreExtensions.ToJson(1));
        };

        AssertRefused(null, RefusalKind.Conflict, await AppendAsync(upload, 0, Pdf));
        Assert.Empty(await attachments.ListAsync(OneRulePolicy.Application, default));
    }

    [Fact]
    public async Task Upload_CutInTheMiddle_GoesOnFromWhereItStands()
    {
        var upload = (await CreateAsync()).Value;
        await Assert.ThrowsAsync<IOException>(() => desk.AppendAsync(upload.UploadId, OneRulePolicy.Person, 0, new BrokenStream(Pdf[..3000]), null, default));

        var state = (await desk.FindAsync(upload.UploadId, OneRulePolicy.Person, default)).Value;
        Assert.Equal(3000, state.Offset);
        Assert.NotNull((await AppendAsync(upload, 3000, Pdf[3000..])).Value.Attachment);
    }

    [Fact]
    public async Task Upload_CutAfterTheLastByte_IsFinishedByTheNextLook()
    {
        var upload = (await CreateAsync()).Value;
        await Assert.ThrowsAsync<IOException>(() => desk.AppendAsync(upload.UploadId, OneRulePolicy.Person, 0, new BrokenStream(Pdf), null, default));

        Assert.NotNull((await desk.FindAsync(upload.UploadId, OneRulePolicy.Person, default)).Value.Attachment);
        Assert.Single(await attachments.ListAsync(OneRulePolicy.Application, default));
    }

    [Theory]
    [InlineData("thief@example.cn")]
    [InlineData("")]
    public async Task Upload_OfSomeoneElse_IsNotThere(string person)
    {
        var upload = (await CreateAsync()).Value;

        AssertRefused(null, RefusalKind.NotFound, await desk.FindAsync(upload.UploadId, person, default));
        AssertRefused(null, RefusalKind.NotFound, await desk.AppendAsync(upload.UploadId, person, 0, new MemoryStream(Pdf), null, default));
        AssertRefused(null, RefusalKind.NotFound, await desk.CancelAsync(upload.UploadId, person, default));
    }

    [Theory]
    [InlineData("../../secret")]
    [InlineData("")]
    [InlineData("00000000000000000000000000000000")]
    public async Task Upload_Forged_IsNotThere(string id) =>
        AssertRefused(null, RefusalKind.NotFound, await desk.FindAsync(id, OneRulePolicy.Person, default));

    [Fact]
    public async Task Upload_NotFinishedInTime_IsGoneAndSweptAway()
    {
        var upload = (await CreateAsync()).Value;
        await AppendAsync(upload, 0, Pdf[..10]);
        clock.Advance(UploadDesk.Lifetime);

        AssertRefused(null, RefusalKind.Gone, await AppendAsync(upload, 10, Pdf[10..]));
        Assert.Equal(1, await SweepAsync());

        Assert.Empty(documents.Ids);
        Assert.Empty((await store.QueryAsync(new RecordQuery("upload"), default)).Records);
    }

    [Fact]
    public async Task Sweep_LeavesAttachedAndRunningUploadsAlone()
    {
        var attachment = await UploadAsync("一.pdf");
        clock.Advance(UploadDesk.Lifetime);
        var running = (await CreateAsync()).Value;

        Assert.Equal(0, await SweepAsync());

        Assert.Equal(2, documents.Ids.Count);
        Assert.NotNull(await attachments.OpenAsync(OneRulePolicy.Application, attachment.AttachmentId, default));
        Assert.Null((await desk.FindAsync(running.UploadId, OneRulePolicy.Person, default)).Refusal);
    }

    [Fact]
    public async Task Cancel_ForgetsTheBytes_ButNotOfWhatIsAttached()
    {
        var upload = (await CreateAsync()).Value;
        await AppendAsync(upload, 0, Pdf[..10]);
        var attachment = await UploadAsync("一.pdf");

        await desk.CancelAsync(upload.UploadId, OneRulePolicy.Person, default);
        await desk.CancelAsync(attachment.AttachmentId, OneRulePolicy.Person, default);

        Assert.Equal([attachment.AttachmentId], documents.Ids);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Remove_KeepsTheContentOnlyWhereItWasHandedIn(bool handedIn)
    {
        var attachment = await UploadAsync("一.pdf");
        policy.KeepsRemoved = handedIn;

        await attachments.RemoveAsync(OneRulePolicy.Application, attachment.AttachmentId, OneRulePolicy.Person, default);
        clock.Advance(UploadDesk.Lifetime);
        await SweepAsync();

        Assert.Empty(await attachments.ListAsync(OneRulePolicy.Application, default));
        Assert.Equal(handedIn, await attachments.OpenAsync(OneRulePolicy.Application, attachment.AttachmentId, default) is not null);
        Assert.Equal(handedIn ? 1 : 0, documents.Ids.Count);
        Assert.Empty((await store.QueryAsync(new RecordQuery("upload"), default)).Records);
    }

    [Fact]
    public async Task Remove_WhenClosedOrByAnother_IsRefused()
    {
        var attachment = await UploadAsync("一.pdf");

        AssertRefused(null, RefusalKind.NotFound, await attachments.RemoveAsync(OneRulePolicy.Application, attachment.AttachmentId, "thief@example.cn", default));
        policy.IsOpen = false;
        AssertRefused(null, RefusalKind.Conflict, await attachments.RemoveAsync(OneRulePolicy.Application, attachment.AttachmentId, OneRulePolicy.Person, default));
        AssertRefused(null, RefusalKind.NotFound, await attachments.RemoveAsync(OneRulePolicy.Application, "../x", OneRulePolicy.Person, default));
        Assert.Single(await attachments.ListAsync(OneRulePolicy.Application, default));
    }

    [Fact]
    public async Task Open_OfAnAttachment_ReadsTheBytes_AndOnlyUnderItsApplication()
    {
        var attachment = await UploadAsync("一.pdf");

        var opened = await attachments.OpenAsync(OneRulePolicy.Application, attachment.AttachmentId, default);
        var copy = new MemoryStream();
        await opened!.Content.CopyToAsync(copy);

        Assert.Equal(Pdf, copy.ToArray());
        Assert.Null(await attachments.OpenAsync("AY-2026-0004", attachment.AttachmentId, default));
    }

    private static Refusal AssertRefused<T>(string? field, RefusalKind kind, Outcome<T> outcome)
    {
        Assert.NotNull(outcome.Refusal);
        Assert.Equal((field, kind), (outcome.Refusal.Field, outcome.Refusal.Kind));
        return outcome.Refusal;
    }

    private Task<Outcome<UploadState>> CreateAsync(string name = "自评报告.pdf", long? length = null) => desk.CreateAsync(
        new UploadRequest(OneRulePolicy.Application, OneRulePolicy.Requirement, name, length ?? Pdf.Length, OneRulePolicy.Person), default);

    private Task<Outcome<UploadState>> AppendAsync(UploadState upload, long offset, byte[] bytes) =>
        desk.AppendAsync(upload.UploadId, OneRulePolicy.Person, offset, new MemoryStream(bytes), null, default);

    private async Task<AttachmentRecord> UploadAsync(string name)
    {
        clock.Advance(TimeSpan.FromSeconds(1));
        var upload = (await CreateAsync(name)).Value;
        return (await AppendAsync(upload, 0, Pdf)).Value.Attachment!;
    }

    private Task<int> SweepAsync() => new UploadSweep(store, documents, attachments, clock).RunAsync(default);
}
