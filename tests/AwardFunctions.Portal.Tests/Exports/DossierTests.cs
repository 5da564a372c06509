using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Exports;
using AwardFunctions.Portal.Tests.Hosting;

namespace AwardFunctions.Portal.Tests.Exports;

public sealed class DossierTests(ConferredAward award) : IClassFixture<ConferredAward>
{
    [Fact]
    public async Task Dossier_Unpacked_HoldsWhatItsManifestCountsAndNothingElse()
    {
        using var answer = await award.Of("office").Client.GetAsync($"/office/applications/{award.Routes["application"]}/dossier.zip");
        Assert.Equal("application/zip", answer.Content.Headers.ContentType!.MediaType);
        await using var zip = new ZipArchive(await answer.Content.ReadAsStreamAsync(), ZipArchiveMode.Read);

        var manifest = await ReadAsync<DossierManifest>(zip, DossierExport.ManifestName);

        Assert.Equal(award.Routes["application"], manifest.ApplicationId);
        Assert.Null(manifest.Notice);
        Assert.Equal([.. manifest.Files.Select(file => file.Path), DossierExport.ManifestName], zip.Entries.Select(entry => entry.FullName));
        Assert.Equal(manifest.Counts.Files, manifest.Files.Count);
        Assert.Equal(manifest.Counts.Documents, manifest.Files.Count(file => file.Path.StartsWith("documents/", StringComparison.Ordinal)));
        Assert.True(manifest.Counts is { Documents: > 3, Decisions: > 4, Fields: > 10, Timeline: > 2 }, manifest.Counts.ToString());
        Assert.Equal(manifest.Counts.Decisions, (await ReadAsync<List<DossierDecision>>(zip, "decisions.json")).Count);
        Assert.Equal(manifest.Counts.Fields, (await ReadAsync<List<DossierField>>(zip, "form.json")).Count);
        foreach (var file in manifest.Files)
        {
            await using var content = await zip.GetEntry(file.Path)!.OpenAsync();
            using var bytes = new MemoryStream();
            await content.CopyToAsync(bytes);
            Assert.Equal((file.Length, file.Sha256), (bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes.ToArray()))));
        }
    }

    [Fact]
    public async Task Decisions_OfTheDossier_CiteTheirArticles()
    {
        using var answer = await award.Of("observer").Client.GetAsync($"/office/applications/{award.Routes["application"]}/dossier.zip");
        await using var zip = new ZipArchive(await answer.Content.ReadAsStreamAsync(), ZipArchiveMode.Read);

        var decisions = await ReadAsync<List<DossierDecision>>(zip, "decisions.json");

        Assert.All(decisions, decision => Assert.Equal("AY", decision.Citation.Scheme));
        Assert.Contains(decisions, decision => decision.Kind == "check" && decision.Result!.Zh.Contains("符合条件", StringComparison.Ordinal));
        Assert.Contains(decisions, decision => decision.Kind == "decision" && decision.Values!["documentNumber"] == "安县政〔2026〕12号");
    }

    private static async Task<T> ReadAsync<T>(ZipArchive zip, string path)
    {
        await using var content = await zip.GetEntry(path)!.OpenAsync();
        return (await JsonSerializer.DeserializeAsync<T>(content, AwardJson.Options))!;
    }
}
