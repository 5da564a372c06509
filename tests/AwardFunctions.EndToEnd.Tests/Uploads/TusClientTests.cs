using System.Diagnostics;
using System.Security.Cryptography;
using System.Text.Json;
using AwardFunctions.EndToEnd.Tests.BadInput;
using AwardFunctions.TestKit.Node;

namespace AwardFunctions.EndToEnd.Tests.Uploads;

public sealed class TusClientTests(OpenWindowFixture fixture) : IClassFixture<OpenWindowFixture>
{
    [SkippableFact]
    public async Task TusJsClient_WhoseConnectionIsCut_GoesOnWhereTheServerStandsAndEveryByteArrives()
    {
        await NodePackages.RequireAsync();
        var (person, id, _) = await fixture.BeginAsync();
        var content = SamplePdf.Of(30, 30 << 20);
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(file, content);
            var metadata = JsonSerializer.Serialize(new { application = id, requirement = "application-form", filename = "申报表.pdf" });
            var output = await RunAsync(new Uri(person.Site, "/uploads").AbsoluteUri, person.Cookies.GetCookieHeader(person.Site), metadata, file);
            Assert.InRange(JsonDocument.Parse(output).RootElement.GetProperty("from").GetInt64(), 12 << 20, content.Length - 1);
        }
        finally
        {
            File.Delete(file);
        }

        var documents = (await person.OpenAsync($"/applications/{id}/documents")).Expect();
        Assert.Equal("申报表.pdf", documents.One("#files-application-form .file-name").TextContent.Trim());
        Assert.Contains(Convert.ToHexStringLower(SHA256.HashData(content)), documents.One("#files-application-form [title^='SHA-256']").GetAttribute("title"), StringComparison.Ordinal);
    }

    private static async Task<string> RunAsync(params string[] arguments)
    {
        var script = Path.Combine(NodePackages.Folder, "AwardFunctions.EndToEnd.Tests", "Uploads", "tus-upload.mjs");
        using var node = Process.Start(new ProcessStartInfo("node", [script, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var said = await Task.WhenAll(node.StandardOutput.ReadToEndAsync(), node.StandardError.ReadToEndAsync());
        await node.WaitForExitAsync();
        Assert.True(node.ExitCode == 0, string.Concat(said));
        return said[0];
    }
}
