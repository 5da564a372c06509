using AwardFunctions.EndToEnd.Tests.Browsing;
using AwardFunctions.EndToEnd.Tests.Uploads;

namespace AwardFunctions.EndToEnd.Tests.Flows;

/// <summary>What an applicant does on the site, page by page, without scripts.</summary>
internal sealed class Applying(Person person, Company company)
{
    private const int Chunk = 64 * 1024;

    /// <summary>Checks the eligibility, begins, and comes to the empty form. Returns the application's number.</summary>
    public async Task<string> BeginAsync(string cycle) => (await TryBeginAsync(cycle)).Expect().Address.Segments[2].TrimEnd('/');

    /// <summary>Checks the eligibility and begins; the page that answers.</summary>
    public async Task<Page> TryBeginAsync(string cycle)
    {
        await person.OpenAsync("/applications");
        var verdict = await CheckAsync(cycle, _ => null);
        return await verdict.Expect().Form($"/announcements/{cycle}/start").Set("name", company.Name).Set("creditCode", company.CreditCode).SubmitAsync();
    }

    /// <summary>Answers the eligibility questions as an eligible company does, but for <paramref name="other"/>.</summary>
    public async Task<Page> CheckAsync(string cycle, Func<string, string?> other)
    {
        var path = $"/announcements/{cycle}/check";
        var first = (await person.OpenAsync(path)).Expect();
        var about = company.Sector.Length > 0 ? first.Form(path).Set("sector", company.Sector) : first.Form(path).Set("kind", "individual");
        var questions = (await about.SubmitAsync()).Expect();
        var form = questions.Form(path);
        foreach (var name in form.Names)
            form.Set(name, other(name) ?? RightAnswer(questions, name));
        return await form.SubmitAsync("1");
    }

    /// <summary>Fills in the form and, where one is asked for, the self-score.</summary>
    public async Task FillInAsync(string application, int percent = 70, params (string Field, string Value)[] values)
    {
        var page = (await person.OpenAsync($"/applications/{application}/form")).Expect();
        var form = page.Form(page.Address.AbsolutePath);
        foreach (var name in form.Names.Where(name => form[name].Length == 0))
            form.Set(name, Sample(page, name));
        foreach (var (field, value) in values)
            form.Set(field, value);
        var sheet = (await form.SubmitAsync("next")).Expect();
        if (!sheet.HasForm($"/applications/{application}/self-score"))
            return;
        var scores = sheet.Form($"/applications/{application}/self-score");
        foreach (var name in scores.Names)
            scores.Set(name, percent.ToString(System.Globalization.CultureInfo.InvariantCulture));
        (await scores.SubmitAsync("next")).Expect();
    }

    /// <summary>What must be attached, as the page says it.</summary>
    public async Task<IReadOnlyList<string>> RequiredDocumentsAsync(string application)
    {
        var page = (await person.OpenAsync($"/applications/{application}/documents")).Expect();
        return
        [
            .. page.Document.QuerySelectorAll("section[id^=document-]").Where(section => section.QuerySelector(".required") is not null)
                .Select(section => section.Id!["document-".Length..]),
        ];
    }

    /// <summary>Attaches every document that is required and not there yet.</summary>
    public async Task AttachAllAsync(string application)
    {
        var seed = 0;
        var page = (await person.OpenAsync($"/applications/{application}/documents")).Expect();
        foreach (var requirement in await RequiredDocumentsAsync(application))
        {
            seed++;
            if (page.Document.QuerySelector($"#files-{requirement} .file") is null)
                await new TusUpload(person, application, requirement).SendAsync($"{requirement}.pdf", SamplePdf.Of(seed), Chunk);
        }
    }

    /// <summary>Chooses a body of the directory for every step of the chain of recommenders: the first, or the one of this name.</summary>
    public async Task ChooseRecommendersAsync(string application, string? body = null)
    {
        var path = $"/applications/{application}/recommenders";
        var page = (await person.OpenAsync(path)).Expect();
        if (!page.HasForm(path))
            return;
        var form = page.Form(path);
        foreach (var name in form.Names.Where(name => name.StartsWith("recommender-", StringComparison.Ordinal)))
        {
            if (body is null)
                form.SetFirst(name);
            else
                form.SetLike(name, body);
        }

        (await form.SubmitAsync("next")).Expect();
    }

    /// <summary>Declares and submits; the page that answers.</summary>
    public async Task<Page> SubmitAsync(string application)
    {
        var path = $"/applications/{application}/submit";
        var page = (await person.OpenAsync(path)).Expect();
        return await page.Form(path).Set("declared", "on").SubmitAsync();
    }

    /// <summary>What an eligible company answers: that it meets the conditions, and that no exclusion applies.</summary>
    public static string RightAnswer(Page page, string name)
    {
        if (page.One($"[name='{name}']").GetAttribute("type") == "number")
            return "10";
        return name is "q.losses" or "q.major-accident" || page.One($"[name='{name}']").Closest("section")!.QuerySelector("h2")!.TextContent.Contains("情形", StringComparison.Ordinal) ? "0" : "1";
    }

    private static string Sample(Page page, string name)
    {
        var field = page.One($"[name='{name}']");
        return (field.LocalName == "input" ? field.GetAttribute("type") : field.LocalName) switch
        {
            "number" => "1200",
            "date" => "2010-05-18",
            "tel" => "0372-1234567",
            "email" => "quality@example.com",
            "select" => field.QuerySelector("option:not([value=''])")!.GetAttribute("value")!,
            _ => "示例内容",
        };
    }
}
