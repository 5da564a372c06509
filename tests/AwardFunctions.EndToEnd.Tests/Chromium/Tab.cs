using AwardFunctions.EndToEnd.Tests.Browsing;
using AwardFunctions.EndToEnd.Tests.Hosting;
using Microsoft.Playwright;

namespace AwardFunctions.EndToEnd.Tests.Chromium;

/// <summary>A tab that writes down what a page must not do: errors in the console, breaches of the content policy, dialogs.</summary>
internal sealed class Tab
{
    private readonly TestSite site;
    private readonly List<string> faults = [];

    private Tab(TestSite site, IPage page)
    {
        this.site = site;
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning" && !IsExpected(message.Text))
                faults.Add($"{page.Url}: {message.Text}");
        };
        page.PageError += (_, error) => faults.Add($"{page.Url}: {error}");
        page.Dialog += async (_, dialog) =>
        {
            if (dialog.Type != "beforeunload")
                faults.Add($"{page.Url}: dialog {dialog.Message}");
            await dialog.AcceptAsync();
        };
    }

    public IPage Page { get; }

    /// <summary>What pages did that they must not do.</summary>
    public IReadOnlyList<string> Faults => faults;

    /// <summary>Parts of console messages that the test itself brings about, e.g. a cut connection.</summary>
    public List<string> Expected { get; } = [];

    public static async Task<Tab> OpenAsync(TestSite site, IBrowserContext context) => new(site, await context.NewPageAsync());

    public Task<IResponse?> GoAsync(string path) => Page.GotoAsync(new Uri(site.Host.Site, path).AbsoluteUri);

    /// <summary>Signs in by the mailed link and comes to a path.</summary>
    public async Task SignInAsync(string email, string path)
    {
        await GoAsync($"/sign-in?return={Uri.EscapeDataString(path)}");
        await FinishSignInAsync(email);
        await Page.WaitForURLAsync(new Uri(site.Host.Site, path).AbsoluteUri);
    }

    /// <summary>Asks for the link on the page for signing in, and follows it.</summary>
    public async Task FinishSignInAsync(string email)
    {
        await Page.FillAsync("#email", email);
        await Page.ClickAsync("main form button");
        await Page.WaitForURLAsync("**/sign-in/sent");
        await Page.GotoAsync(Mailbox.LinkOf(site.Mailbox.Newest(email, "登录")));
        await Page.ClickAsync("main form button");
    }

    private bool IsExpected(string message) => Expected.Any(part => message.Contains(part, StringComparison.Ordinal));
}
