using System.IO.Compression;
using System.Net.Http.Headers;
using System.Text;
using System.Text.RegularExpressions;
using AwardFunctions.Portal.Assets;
using AwardFunctions.Portal.Tests.Hosting;

namespace AwardFunctions.Portal.Tests.Http;

public sealed partial class AssetTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Theory]
    [InlineData("portal.css", "text/css")]
    [InlineData("portal.js", "text/javascript")]
    [InlineData("icon.svg", "image/svg+xml")]
    public async Task Asset_UnderItsHashedName_MayBeKeptForGood(string name, string type)
    {
        using var response = await portal.Browser().GetAsync(AssetCatalog.Default[name]);

        Assert.Equal(type, response.Content.Headers.ContentType!.MediaType);
        Assert.Equal(TimeSpan.FromDays(365), response.Headers.CacheControl!.MaxAge);
        Assert.Contains(response.Headers.CacheControl.Extensions, extension => extension.Name == "immutable");
    }

    [Fact]
    public async Task Modules_ImportEachOtherByHashedNames_ThatAllExist()
    {
        using var browser = portal.Browser();
        var open = new Queue<string>([AssetCatalog.Default["portal.js"]]);
        var seen = new HashSet<string>();
        while (open.TryDequeue(out var url))
        {
            if (!seen.Add(url))
                continue;
            var source = await browser.GetStringAsync(url);
            Assert.DoesNotContain("from './", source, StringComparison.Ordinal);
            foreach (Match import in Import().Matches(source))
                open.Enqueue(import.Groups[1].Value);
        }

        Assert.Contains(AssetCatalog.Default["tus.js"], seen);
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task Asset_ForABrowserThatUnpacks_IsPacked(string encoding)
    {
        var plain = await portal.Browser().GetByteArrayAsync(AssetCatalog.Default["portal.css"]);
        using var request = new HttpRequestMessage(HttpMethod.Get, AssetCatalog.Default["portal.css"]);
        request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue(encoding));

        using var response = await portal.Browser().SendAsync(request);
        await using var packed = await response.Content.ReadAsStreamAsync();
        await using Stream unpacked = encoding == "br" ? new BrotliStream(packed, CompressionMode.Decompress) : new GZipStream(packed, CompressionMode.Decompress);
        using var reader = new StreamReader(unpacked, Encoding.UTF8);

        Assert.Equal([encoding], response.Content.Headers.ContentEncoding);
        Assert.Equal(Encoding.UTF8.GetString(plain), await reader.ReadToEndAsync());
    }

    [Theory]
    [InlineData("/assets/portal.css")]
    [InlineData("/assets/portal.0000000000.css")]
    [InlineData("/assets/..%2fportal.css")]
    public async Task Asset_UnderAnyOtherName_DoesNotExist(string path)
    {
        using var response = await portal.Browser().GetAsync(path);

        Assert.Equal(404, (int)response.StatusCode);
    }

    [GeneratedRegex("from '(/assets/[^']+)'")]
    private static partial Regex Import();
}
