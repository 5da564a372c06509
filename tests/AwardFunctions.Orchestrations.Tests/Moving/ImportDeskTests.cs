using System.IO.Compression;
using AwardFunctions.Orchestrations.Moving;
using AwardFunctions.Orchestrations.Ports;

namespace AwardFunctions.Orchestrations.Tests.Moving;

public sealed class ImportDeskTests
{
    [Fact]
    public async Task Import_OfAnExport_BringsAllButWhatIsTheHostsOwn()
    {
        await using var source = await Installation.FilledAsync();
        await using var target = new Installation();

        var result = await target.Get<ImportDesk>().ReadAsync(await source.ExportAsync(), default);

        Assert.Equal((251, 1, 1), (result.Manifest.Records, result.Manifest.Documents.Count, result.Manifest.UploadsLeftBehind));
        Assert.Equal((await source.ListAsync()).Where(line => !line.StartsWith("sign-in", StringComparison.Ordinal)), await target.ListAsync());
        await using var document = await target.Documents.OpenReadAsync("doc-1", default);
        Assert.Equal("公示名单", await new StreamReader(document!).ReadToEndAsync());
        Assert.Equal(["doc-1"], target.Documents.Ids);
        await target.Get<HalfImport>().RefuseAsync(default);
    }

    [Theory]
    [InlineData("records.jsonl")]
    [InlineData("documents/doc-1")]
    [InlineData("manifest.json")]
    public async Task Archive_OneByteAltered_IsRefusedByThePartsNameBeforeTheFirstWrite(string part)
    {
        await using var source = await Installation.FilledAsync();
        await using var target = new Installation();
        var altered = await RewrittenAsync(await source.ExportAsync(), part, bytes =>
        {
            bytes[bytes.Length / 2] ^= 1;
            return bytes;
        });

        var refused = await Assert.ThrowsAsync<MoveException>(() => target.Get<ImportDesk>().ReadAsync(altered, default));

        Assert.Contains($"part {part} ", refused.Message, StringComparison.Ordinal);
        Assert.Empty(await target.ListAsync());
        Assert.Empty(target.Documents.Ids);
    }

    [Theory]
    [InlineData("records.jsonl")]
    [InlineData("documents/doc-1")]
    [InlineData("manifest.json")]
    [InlineData("manifest.json.sha256")]
    public async Task Archive_WithoutAPart_IsRefusedByItsName(string part)
    {
        await using var source = await Installation.FilledAsync();
        await using var target = new Installation();
        var cut = await RewrittenAsync(await source.ExportAsync(), part, _ => null);

        var refused = await Assert.ThrowsAsync<MoveException>(() => target.Get<ImportDesk>().ReadAsync(cut, default));

        Assert.Contains($"no part {part}.", refused.Message, StringComparison.Ordinal);
        Assert.Empty(await target.ListAsync());
    }

    [Fact]
    public async Task Archive_CutShort_IsRefused()
    {
        await using var source = await Installation.FilledAsync();
        await using var target = new Installation();
        var whole = (await source.ExportAsync()).ToArray();

        await Assert.ThrowsAsync<MoveException>(() => target.Get<ImportDesk>().ReadAsync(new MemoryStream(whole[..(whole.Length / 2)]), default));

        Assert.Empty(await target.ListAsync());
    }

    [Fact]
    public async Task File_AnyBitFlipped_IsRefusedOrBringsTheSame()
    {
        await using var source = await Installation.FilledAsync();
        var whole = (await source.ExportAsync()).ToArray();
        await using var untouched = new Installation();
        await untouched.Get<ImportDesk>().ReadAsync(new MemoryStream(whole), default);
        var expected = await untouched.ListAsync();
        var refused = 0;
        for (var at = 0; at < whole.Length; at++)
        {
            await using var target = new Installation();
            var flipped = whole.ToArray();
            flipped[at] ^= 0x10;
            try
            {
                await target.Get<ImportDesk>().ReadAsync(new MemoryStream(flipped), default);
                Assert.Equal(expected, await target.ListAsync());
            }
            catch (MoveException)
            {
                Assert.Empty(await target.ListAsync());
                refused++;
            }
        }

        Assert.InRange(refused, whole.Length / 2, whole.Length);
    }

    [Fact]
    public async Task Target_WithARecord_IsRefusedNamingIt()
    {
        await using var source = await Installation.FilledAsync();
        await using var target = new Installation();
        await target.Records.PutAsync("account", "account|a@example.com", new { name = "甲" }, default);

        var refused = await Assert.ThrowsAsync<MoveException>(async () => await target.Get<ImportDesk>().ReadAsync(await source.ExportAsync(), default));

        Assert.Contains("account|account|a@example.com", refused.Message, StringComparison.Ordinal);
        Assert.Single(await target.ListAsync());
    }

    [Fact]
    public async Task Target_OfAHostThatNobodyHasUsed_IsFitForAnImport()
    {
        await using var source = await Installation.FilledAsync();
        await using var target = new Installation();
        await target.Records.PutAsync("sign-in", "first-administrator", new { hash = "…" }, default);
        await target.Records.PutAsync("sweeps", "digest", new { lastDay = "2026-01-01" }, default);

        var result = await target.Get<ImportDesk>().ReadAsync(await source.ExportAsync(), default);

        Assert.Equal(252, (await target.ListAsync()).Count);
        Assert.Equal(251, result.Manifest.Records);
    }

    [Fact]
    public async Task Import_DyingAtEveryWrite_IsNotServedAndEndsWhenRepeated()
    {
        await using var source = await Installation.FilledAsync();
        var archive = await source.ExportAsync();
        var expected = (await source.ListAsync()).Where(line => !line.StartsWith("sign-in", StringComparison.Ordinal)).ToList();
        for (var writes = 1; ; writes++)
        {
            await using var target = new Installation();
            target.Mortal.DieAfter(writes);
            try
            {
                await target.Get<ImportDesk>().ReadAsync(archive, default);
            }
            catch (IOException)
            {
                target.Mortal.Revive();
                await Assert.ThrowsAsync<MoveException>(() => target.Get<HalfImport>().RefuseAsync(default));
                await Assert.ThrowsAsync<MoveException>(() => target.ExportAsync());
                await target.Get<ImportDesk>().ReadAsync(archive, default);
                Assert.Equal(expected, await target.ListAsync());
                continue;
            }

            // The mark, three batches of one partition and one of the other, that all is verified, and the mark's end.
            Assert.Equal(7, writes);
            break;
        }
    }

    [Fact]
    public async Task Import_OfAnotherArchiveThanTheOneBegun_IsRefused()
    {
        await using var source = await Installation.FilledAsync();
        await using var target = new Installation();
        target.Mortal.DieAfter(2);
        await Assert.ThrowsAsync<IOException>(async () => await target.Get<ImportDesk>().ReadAsync(await source.ExportAsync(), default));
        target.Mortal.Revive();
        await source.StoreAsync("doc-3", "另一份");

        var refused = await Assert.ThrowsAsync<MoveException>(async () => await target.Get<ImportDesk>().ReadAsync(await source.ExportAsync(), default));

        Assert.Contains("another archive", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Signal_ThatPromisesAnAuditEntry_IsMovedAndOthersAreNot()
    {
        await using var source = new Installation();
        await source.Records.PutAsync("signals", "1|a", new { instanceId = "cycle-AY-2026", at = "2026-01-01T00:00:00Z" }, default);
        await source.Records.PutAsync("signals", "1|b", new { instanceId = "cycle-AY-2026", at = "2026-01-01T00:00:00Z", promised = "cycle|AY-2026" }, default);
        await using var target = new Installation();

        await target.Get<ImportDesk>().ReadAsync(await source.ExportAsync(), default);

        Assert.StartsWith("signals|1|b", Assert.Single(await target.ListAsync()), StringComparison.Ordinal);
    }

    /// <summary>The archive with one part written anew, or left out.</summary>
    private static async Task<MemoryStream> RewrittenAsync(Stream archive, string part, Func<byte[], byte[]?> rewrite)
    {
        var copy = new MemoryStream();
        using var source = new ZipArchive(archive, ZipArchiveMode.Read);
        await using (var target = new ZipArchive(copy, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in source.Entries)
            {
                var bytes = new MemoryStream();
                await using (var content = await entry.OpenAsync())
                    await content.CopyToAsync(bytes);
                if ((entry.FullName == part ? rewrite(bytes.ToArray()) : bytes.ToArray()) is not { } written)
                    continue;
                await using var rewritten = await target.CreateEntry(entry.FullName).OpenAsync();
                await rewritten.WriteAsync(written);
            }
        }

        return copy;
    }
}
