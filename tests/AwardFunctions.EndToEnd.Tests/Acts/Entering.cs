using AwardFunctions.EndToEnd.Tests.Browsing;
using AwardFunctions.EndToEnd.Tests.Flows;
using AwardFunctions.EndToEnd.Tests.Hosting;
using AwardFunctions.EndToEnd.Tests.Table;

namespace AwardFunctions.EndToEnd.Tests.Acts;

/// <summary>Applicants enter their applications, page by page.</summary>
internal sealed class Entering(TestSite site, string cycle)
{
    /// <summary>Begins and fills in all of an application; it is not submitted. Returns its number.</summary>
    /// <param name="company">Who applies.</param>
    /// <param name="body">The body that is chosen to recommend it; the directory's first where null.</param>
    /// <param name="values">Fields that are not filled in like the others.</param>
    public async Task<string> PrepareAsync(Company company, string? body = null, params (string Field, string Value)[] values)
    {
        var applying = new Applying(site.Of(company.Email), company);
        var application = await applying.BeginAsync(cycle);
        await applying.FillInAsync(application, 70, values);
        await applying.AttachAllAsync(application);
        await applying.ChooseRecommendersAsync(application, body);
        return application;
    }

    /// <summary>Begins an application without filling it in.</summary>
    public Task<string> BeginAsync(Company company) => new Applying(site.Of(company.Email), company).BeginAsync(cycle);

    /// <summary>What the verdict says of someone eligible while the window is not open.</summary>
    public async Task<Sighting> ClosedAsync(Company company)
    {
        var verdict = (await new Applying(site.Of(company.Email), company).CheckAsync(cycle, _ => null)).Expect();
        Assert.False(verdict.HasForm($"/announcements/{cycle}/start"));
        var notice = verdict.One(".notice-info .notice-title");
        return new Sighting(Answers.TextOf(notice), Answers.ArticleOf(notice));
    }

    /// <summary>Tries to begin; the page that answers.</summary>
    public Task<Page> TryBeginAsync(Company company) => new Applying(site.Of(company.Email), company).TryBeginAsync(cycle);

    /// <summary>Declares and submits; what the page misses, with its article, where it can't be submitted.</summary>
    public async Task<Sighting> TrySubmitAsync(Company company, string application)
    {
        var path = $"/applications/{application}/submit";
        var page = (await site.Of(company.Email).OpenAsync(path)).Expect();
        if (!page.HasForm(path))
        {
            var missing = page.Document.QuerySelectorAll(".missing li").ToList();
            return new Sighting(string.Join('；', missing.Select(Answers.TextOf)), string.Join('、', missing.Select(Answers.ArticleOf).Distinct()));
        }

        var answer = Answers.Of(await page.Form(path).Set("declared", "on").SubmitAsync());
        await site.RestAsync();
        return answer;
    }

    public async Task SubmitAsync(Company company, string application) => Assert.Equal(Answers.Accepted, (await TrySubmitAsync(company, application)).Value);
}
