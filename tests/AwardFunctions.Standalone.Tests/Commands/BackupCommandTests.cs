using System.IO.Compression;
using System.Text;
using System.Text.Json;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.Standalone.Backup;
using AwardFunctions.Standalone.Files;
using AwardFunctions.Standalone.Hosting;
using AwardFunctions.Standalone.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace AwardFunctions.Standalone.Tests.Commands;

public sealed class BackupCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Backup_WhileTheFolderIsInUse_CanBeOpenedElsewhereWithEverythingInIt()
    {
        using var data = DataFolder.Open(folder["data"]);
        await using var app = AwardHost.Build(new HostSettings(data.Path), data);
        await app.Services.GetRequiredService<IRecordStore>().PutAsync("cities", "安阳", new Note("殷都"), default);
        await StoreAsync(app.Services.GetRequiredService<IDocumentStore>(), "doc-1", "complete", "complete".Length);
        await StoreAsync(app.Services.GetRequiredService<IDocumentStore>(), "doc-2", "only half", 100);

        var typed = await Typed.RunAsync("backup", folder["copy.zip"], "--data", data.Path);

        Assert.Equal((0, ""), (typed.Status, typed.Error));
        await ZipFile.ExtractToDirectoryAsync(folder["copy.zip"], folder["restored"]);
        using var restored = DataFolder.Open(folder["restored"]);
        await using var copy = AwardHost.Build(new HostSettings(restored.Path), restored);
        Assert.Equal(new Note("殷都"), (await copy.Services.GetRequiredService<IRecordStore>().FindAsync<Note>("cities", "安阳", default))!.Value);
        await using var document = await copy.Services.GetRequiredService<IDocumentStore>().OpenReadAsync("doc-1", default);
        Assert.Equal("complete", await new StreamReader(document!).ReadToEndAsync());
        Assert.Null(await copy.Services.GetRequiredService<IDocumentStore>().GetStateAsync("doc-2", default));
    }

    [Fact]
    public async Task Backup_Manifest_CountsAndHashesEveryFile()
    {
        using (var data = DataFolder.Open(folder["data"]))
        {
            await using var app = AwardHost.Build(new HostSettings(data.Path), data);
            await app.Services.GetRequiredService<IRecordStore>().PutAsync("cities", "安阳", new Note("殷都"), default);
            await StoreAsync(app.Services.GetRequiredService<IDocumentStore>(), "doc-1", "complete", "complete".Length);
        }

        await Typed.RunAsync("backup", folder["copy.zip"], "--data", folder["data"]);

        await using var zip = await ZipFile.OpenReadAsync(folder["copy.zip"]);
        await using var entry = await zip.GetEntry(BackupManifest.FileName)!.OpenAsync();
        var manifest = (await JsonSerializer.DeserializeAsync<BackupManifest>(entry, AwardJson.Options))!;
        Assert.Equal((1, 0, 1), (manifest.Records, manifest.Instances, manifest.Documents));
        Assert.Equal(
            zip.Entries.Select(one => one.FullName).Where(name => name != BackupManifest.FileName).Order(), manifest.Files.Select(file => file.Path).Order());
        Assert.Equal(
            // sha256sum of "complete"
            "eebbf6457e46a7f63acdf9b97390f790ba443d60cfa44b607da7e5c40aa1cc1d", manifest.Files.Single(file => file.Path == "documents/do/doc-1").Sha256);
    }

    [Fact]
    public async Task Backup_DocumentChangedOnTheDisk_FailsAndLeavesNoFile()
    {
        using (var data = DataFolder.Open(folder["data"]))
        {
            using var database = AwardDatabase.Open(data.DatabasePath);
            await StoreAsync(new FileDocumentStore(Directory.CreateDirectory(Path.Combine(data.Path, "documents")).FullName), "doc-1", "complete", "complete".Length);
        }

        var path = Path.Combine(folder["data"], "documents", "do", "doc-1");
        File.SetAttributes(path, FileAttributes.Normal);
        await File.WriteAllTextAsync(path, "rotten..");

        var line = (await Typed.RunAsync("backup", folder["copy.zip"], "--data", folder["data"])).Failure();

        Assert.Equal("The document 'documents/do/doc-1' does not have the hash it was stored with; nothing was written.", line);
        Assert.Equal(["data"], Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public async Task Backup_FileExists_IsNotOverwritten()
    {
        using (var data = DataFolder.Open(folder["data"]))
            AwardDatabase.Open(data.DatabasePath).Dispose();
        await File.WriteAllTextAsync(folder["copy.zip"], "precious");

        var line = (await Typed.RunAsync("backup", folder["copy.zip"], "--data", folder["data"])).Failure();

        Assert.Equal($"The file '{folder["copy.zip"]}' exists already.", line);
        Assert.Equal("precious", await File.ReadAllTextAsync(folder["copy.zip"]));
    }

    [Fact]
    public async Task Backup_NoData_FailsInOneLineAndCreatesNone()
    {
        var line = (await Typed.RunAsync("backup", folder["copy.zip"], "--data", folder["none"])).Failure();

        Assert.Equal($"There is no data in '{folder["none"]}'.", line);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path));
    }

    private static async Task StoreAsync(IDocumentStore documents, string id, string text, int length)
    {
        await documents.BeginAsync(id, length, default);
        await documents.AppendAsync(id, 0, new MemoryStream(Encoding.UTF8.GetBytes(text)), null, default);
        if (text.Length == length)
            await documents.CompleteAsync(id, default);
    }

    private sealed record Note(string Text);
}
