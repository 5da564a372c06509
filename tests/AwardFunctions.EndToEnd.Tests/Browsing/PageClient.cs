using System.Net;
using AngleSharp;
using AngleSharp.Dom;

namespace AwardFunctions.EndToEnd.Tests.Browsing;

/// <summary>A browser without scripts: keeps cookies, follows redirects, sends the forms it finds on pages.</summary>
internal class PageClient : IDisposable
{
    private const int MaxRedirects = 10;
    private readonly HttpClient http;

    public PageClient(Uri site)
    {
        Cookies = new CookieContainer();
        http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = Cookies }) { BaseAddress = site };
    }

    public CookieContainer Cookies { get; }

    public Uri Site => http.BaseAddress!;

    /// <summary>Opens a path of the site, or an address of the site from a mail.</summary>
    public virtual Task<Page> OpenAsync(string address) => VisitAsync(address);

    /// <summary>Opens an address and stays where it leads.</summary>
    public Task<Page> VisitAsync(string address) => GoAsync(new HttpRequestMessage(HttpMethod.Get, address));

    /// <summary>Sends a request as a navigating browser does and follows where it leads.</summary>
    public async Task<Page> GoAsync(HttpRequestMessage request)
    {
        request.Headers.Accept.ParseAdd("text/html");
        var response = await http.SendAsync(request);
        for (var hops = 0; IsRedirect(response.StatusCode); hops++)
        {
            if (hops == MaxRedirects)
                throw new InvalidOperationException($"Too many redirects, at last to {response.Headers.Location}.");
            var next = new Uri(response.RequestMessage!.RequestUri!, response.Headers.Location!);
            response.Dispose();
            request = new HttpRequestMessage(HttpMethod.Get, next);
            request.Headers.Accept.ParseAdd("text/html");
            response = await http.SendAsync(request);
        }

        using (response)
        {
            var html = await response.Content.ReadAsStringAsync();
            var address = response.RequestMessage!.RequestUri!;
            var document = await BrowsingContext.New(Configuration.Default)
                .OpenAsync(answer => answer.Content(html).Address(address.AbsoluteUri).Header("Content-Type", "text/html; charset=utf-8"));
            return new Page(this, response.StatusCode, address, html, document);
        }
    }

    /// <summary>Sends a request as a script or a machine does: no page, no redirects.</summary>
    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request) => http.SendAsync(request);

    public void Dispose()
    {
        http.Dispose();
        GC.SuppressFinalize(this);
    }

    private static bool IsRedirect(HttpStatusCode status) => status is HttpStatusCode.SeeOther or HttpStatusCode.Found or HttpStatusCode.MovedPermanently;
}
