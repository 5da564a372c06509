using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using AwardFunctions.EndToEnd.Tests.Browsing;

namespace AwardFunctions.EndToEnd.Tests.Uploads;

/// <summary>One upload in the tus protocol, request by request, with the cookies of a browser.</summary>
internal sealed class TusUpload(PageClient client, string application, string requirement)
{
    private const int MostConflicts = 100;

    /// <summary>Where the upload lives, once it was created.</summary>
    public Uri? Address { get; private set; }

    /// <summary>Asks for an upload; the file itself is not sent.</summary>
    public async Task<HttpResponseMessage> CreateAsync(string fileName, long length)
    {
        var request = New(HttpMethod.Post, new Uri(client.Site, "/uploads"));
        request.Headers.Add("Upload-Length", length.ToString(CultureInfo.InvariantCulture));
        request.Headers.Add("Upload-Metadata", $"application {Base64(application)},requirement {Base64(requirement)},filename {Base64(fileName)}");
        var response = await client.SendAsync(request);
        if (response.StatusCode == HttpStatusCode.Created)
            Address = new Uri(client.Site, response.Headers.Location!);
        return response;
    }

    /// <param name="offset">Where the chunk begins.</param>
    /// <param name="chunk">The chunk.</param>
    /// <param name="hashed">What its checksum is computed over; the chunk itself, where null.</param>
    public Task<HttpResponseMessage> PatchAsync(long offset, byte[] chunk, byte[]? hashed = null)
    {
        var request = New(HttpMethod.Patch, Address!);
        request.Headers.Add("Upload-Offset", offset.ToString(CultureInfo.InvariantCulture));
        request.Headers.Add("Upload-Checksum", $"sha256 {Convert.ToBase64String(SHA256.HashData(hashed ?? chunk))}");
        request.Content = new ByteArrayContent(chunk);
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/offset+octet-stream");
        return client.SendAsync(request);
    }

    public Task<HttpResponseMessage> HeadAsync() => client.SendAsync(New(HttpMethod.Head, Address!));

    public Task<HttpResponseMessage> DeleteAsync() => client.SendAsync(New(HttpMethod.Delete, Address!));

    /// <summary>How far the server has it.</summary>
    public async Task<long> OffsetAsync()
    {
        using var head = await HeadAsync();
        return Offset(head);
    }

    /// <summary>Sends a file in chunks, from where the server stands; asks again while a chunk that was cut is still being put away.</summary>
    public async Task SendAsync(string fileName, byte[] content, int chunk)
    {
        if (Address is null)
        {
            using var created = await CreateAsync(fileName, content.Length);
            await ExpectAsync(HttpStatusCode.Created, created);
        }

        var conflicts = 0;
        for (var offset = await OffsetAsync(); offset < content.Length;)
        {
            using var patched = await PatchAsync(offset, content[(int)offset..(int)Math.Min(offset + chunk, content.Length)]);
            if (patched.StatusCode == HttpStatusCode.Conflict && conflicts++ < MostConflicts)
            {
                offset = await OffsetAsync();
                continue;
            }

            await ExpectAsync(HttpStatusCode.NoContent, patched);
            offset = Offset(patched);
        }
    }

    public static async Task ExpectAsync(HttpStatusCode status, HttpResponseMessage response)
    {
        if (response.StatusCode != status)
            Assert.Fail($"{response.RequestMessage!.Method} {response.RequestMessage.RequestUri} answered {(int)response.StatusCode}, not {(int)status}: {await response.Content.ReadAsStringAsync()}");
    }

    private static long Offset(HttpResponseMessage response) =>
        long.Parse(response.Headers.GetValues("Upload-Offset").Single(), CultureInfo.InvariantCulture);

    private static HttpRequestMessage New(HttpMethod method, Uri address) => new(method, address) { Headers = { { "Tus-Resumable", "1.0.0" } } };

    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
}
