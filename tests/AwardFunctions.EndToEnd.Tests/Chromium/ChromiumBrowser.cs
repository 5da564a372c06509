using Microsoft.Playwright;

namespace AwardFunctions.EndToEnd.Tests.Chromium;

/// <summary>The Chromium of this machine, driven for the tests of a class. Where there is none, they are skipped and say so.</summary>
public sealed class ChromiumBrowser : IAsyncLifetime
{
    private static readonly string[] Places =
        ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"];

    private static readonly string? Executable =
        (Environment.GetEnvironmentVariable("CHROMIUM_PATH") is { Length: > 0 } named ? [named] : Places).FirstOrDefault(File.Exists);

    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>A window of its own: no cookies, nothing stored.</summary>
    public async Task<IBrowserContext> OpenAsync(bool scripts = true, int width = 1280)
    {
        Skip.If(Executable is null, $"No Chromium: neither CHROMIUM_PATH nor {string.Join(", ", Places)} is there.");
        if (browser is null)
        {
            playwright = await Playwright.CreateAsync();
            browser = await playwright.Chromium.LaunchAsync(new()
            {
                ExecutablePath = Executable,
                Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
            });
        }

        var context = await browser.NewContextAsync(new() { JavaScriptEnabled = scripts, Locale = "zh-CN", ViewportSize = new() { Width = width, Height = 900 } });
        context.SetDefaultTimeout(60_000);
        return context;
    }

    public Task InitializeAsync()
    {
        Assertions.SetDefaultExpectTimeout(60_000);
        return Task.CompletedTask;
    }

    public async Task DisposeAsync()
    {
        if (browser is not null)
            await browser.CloseAsync();
        playwright?.Dispose();
    }
}
