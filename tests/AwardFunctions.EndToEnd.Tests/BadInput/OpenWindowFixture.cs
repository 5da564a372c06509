using AwardFunctions.EndToEnd.Tests.Browsing;
using AwardFunctions.EndToEnd.Tests.Flows;
using AwardFunctions.EndToEnd.Tests.Hosting;

namespace AwardFunctions.EndToEnd.Tests.BadInput;

/// <summary>A site in its application window that the tests of a class share; each brings applicants of its own.</summary>
public sealed class OpenWindowFixture : IAsyncLifetime
{
    private int companies;

    internal TestSite Site { get; private set; } = null!;

    public async Task InitializeAsync() => Site = await TestSite.StartAsync(OpenWindow.StartsAt, OpenWindow.PlayAsync);

    public async Task DisposeAsync() => await Site.DisposeAsync();

    internal Company NextCompany() => Company.Number(Interlocked.Increment(ref companies));

    /// <summary>A new company's application, begun and empty.</summary>
    internal async Task<(Person Person, string Application, Applying Applying)> BeginAsync()
    {
        var company = NextCompany();
        var person = Site.Of(company.Email);
        var applying = new Applying(person, company);
        return (person, await applying.BeginAsync(OpenWindow.Cycle), applying);
    }

    /// <summary>A new company's application with everything that it needs.</summary>
    internal async Task<(Person Person, string Application, Applying Applying)> PrepareAsync()
    {
        var begun = await BeginAsync();
        await begun.Applying.FillInAsync(begun.Application);
        await begun.Applying.AttachAllAsync(begun.Application);
        await begun.Applying.ChooseRecommendersAsync(begun.Application);
        return begun;
    }
}
