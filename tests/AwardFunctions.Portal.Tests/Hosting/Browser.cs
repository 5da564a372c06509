using System.Net;
using System.Net.Http.Headers;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace AwardFunctions.Portal.Tests.Hosting;

/// <summary>A browser without scripts: it keeps cookies, follows redirects within the site and sends forms with their hidden fields.</summary>
public sealed class Browser : IDisposable
{
    private readonly CookieContainer cookies = new();
    private readonly HttpClient client;

    public Browser(Uri address)
    {
        client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = cookies }) { BaseAddress = address };
        client.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("text/html"));
    }

    /// <summary>The path, with query, of the page last shown.</summary>
    public string Path { get; private set; } = "";

    public HttpStatusCode Status { get; private set; }

    /// <summary>For requests that a script would make.</summary>
    public HttpClient Client => client;

    public void SetCookie(string name, string value) => cookies.Add(client.BaseAddress!, new Cookie(name, value));

    public string? Cookie(string name, string path = "/") => cookies.GetCookies(new Uri(client.BaseAddress!, path))[name]?.Value;

    public Task<IHtmlDocument> OpenAsync(string path) => ShowAsync(new HttpRequestMessage(HttpMethod.Get, path));

    /// <summary>Sends a form of a page with its hidden fields, and what is typed into it.</summary>
    public Task<IHtmlDocument> SendAsync(IHtmlDocument page, string formSelector, params (string Name, string Value)[] typed)
    {
        var form = FormOf(page, formSelector);
        return ShowAsync(new HttpRequestMessage(HttpMethod.Post, form.GetAttribute("action")) { Content = new FormUrlEncodedContent(FieldsOf(form, typed)) });
    }

    /// <summary>Sends a form with files.</summary>
    public Task<IHtmlDocument> SendFilesAsync(
        IHtmlDocument page, string formSelector, IReadOnlyList<(string Field, string FileName, byte[] Bytes)> files, params (string Name, string Value)[] typed)
    {
        var form = FormOf(page, formSelector);
        var content = new MultipartFormDataContent();
        foreach (var (name, value) in FieldsOf(form, typed))
            content.Add(new StringContent(value), name);
        foreach (var (field, fileName, bytes) in files)
            content.Add(new ByteArrayContent(bytes), field, fileName);
        return ShowAsync(new HttpRequestMessage(HttpMethod.Post, form.GetAttribute("action")) { Content = content });
    }

    public void Dispose() => client.Dispose();

    private static IHtmlFormElement FormOf(IHtmlDocument page, string selector) =>
        (IHtmlFormElement)(page.QuerySelector(selector) ?? throw new InvalidOperationException($"The page has no form {selector}."));

    private static IEnumerable<KeyValuePair<string, string>> FieldsOf(IHtmlFormElement form, (string Name, string Value)[] typed)
    {
        var fields = form.QuerySelectorAll<IHtmlInputElement>("input[type=hidden]").ToDictionary(input => input.Name!, input => input.Value);
        foreach (var (name, value) in typed)
            fields[name] = value;
        return fields;
    }

    private async Task<IHtmlDocument> ShowAsync(HttpRequestMessage request)
    {
        using var first = request;
        var response = await client.SendAsync(request);
        for (var hops = 0; response.StatusCode == HttpStatusCode.SeeOther && hops < 5; hops++)
        {
            using var next = new HttpRequestMessage(HttpMethod.Get, response.Headers.Location);
            response.Dispose();
            response = await client.SendAsync(next);
        }

        using (response)
        {
            Status = response.StatusCode;
            Path = response.RequestMessage!.RequestUri!.PathAndQuery;
            return await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStringAsync());
        }
    }
}
