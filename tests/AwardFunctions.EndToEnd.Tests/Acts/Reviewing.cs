using System.Globalization;
using AwardFunctions.EndToEnd.Tests.Browsing;
using AwardFunctions.EndToEnd.Tests.Hosting;
using AwardFunctions.EndToEnd.Tests.Table;

namespace AwardFunctions.EndToEnd.Tests.Acts;

/// <summary>A review stage: the group is named, scores, and locks.</summary>
internal sealed class Reviewing(TestSite site, string cycle, string office)
{
    /// <summary>The office names a group; the page that answers.</summary>
    public async Task<Page> NameGroupAsync(string stage, IEnumerable<string> members, string? leader)
    {
        var path = $"/office/cycles/{cycle}/reviews/{stage}";
        var form = (await site.Of(office).OpenAsync(path)).Expect().Form(path + "/group").Set("members", string.Join(',', members));
        var answer = await (leader is null ? form : form.Set("leader", leader)).SubmitAsync();
        await site.RestAsync();
        return answer;
    }

    /// <summary>Whether the office may name or change a group: its page has a form for that, or says why not.</summary>
    public async Task<Sighting> NamingAsync(string stage)
    {
        var page = (await site.Of(office).OpenAsync($"/office/cycles/{cycle}/reviews/{stage}")).Expect();
        if (page.HasForm(page.Address.AbsolutePath + "/group"))
            return new Sighting("may be named", null);
        var notice = page.Document.QuerySelectorAll("main .notice-title").Last();
        return new Sighting(Answers.TextOf(notice), Answers.ArticleOf(notice) is { Length: > 0 } article ? article : null);
    }

    /// <summary>An expert gives every item of an applicant the same percentage, unless the sheet is in.</summary>
    public async Task ScoreAsync(string stage, string reviewer, params (string Application, int Percent)[] scores)
    {
        foreach (var (application, percent) in scores)
        {
            if (await TryScoreAsync(stage, reviewer, application, percent, "met") is { } answer)
                answer.Expect();
        }
    }

    /// <summary>An expert submits a sheet, with the same finding for every clause where the sheet has clauses; the page that answers, null where the sheet is in.</summary>
    public async Task<Page?> TryScoreAsync(string stage, string reviewer, string application, int percent, string finding)
    {
        var path = $"/reviews/{cycle}/{stage}/{application}";
        var page = (await site.Of(reviewer).OpenAsync(path)).Expect();
        if (page.Document.QuerySelector("textarea[name=comment]") is null)
            return null;
        var form = page.Form(path);
        foreach (var item in form.Names.Where(name => name.StartsWith("item:", StringComparison.Ordinal)))
            form.Set(item, percent.ToString(CultureInfo.InvariantCulture));
        foreach (var clause in form.Names.Where(name => name.StartsWith("finding:", StringComparison.Ordinal)))
            form.Set(clause, finding);
        return await form.Set("comment", "优势明显").SubmitAsync("submit");
    }

    /// <summary>The whole group scores alike.</summary>
    public async Task ScoreAllAsync(string stage, IEnumerable<string> group, params (string Application, int Percent)[] scores)
    {
        foreach (var reviewer in group)
            await ScoreAsync(stage, reviewer, scores);
        await site.RestAsync();
    }

    /// <summary>The leader locks every score that is ready, where there is one.</summary>
    public async Task LockAsync(string stage, string leader)
    {
        var path = $"/reviews/{cycle}/{stage}";
        var page = (await site.Of(leader).OpenAsync(path)).Expect();
        if (page.Document.QuerySelector($"form[action='{path}/lock']") is not null)
            (await page.Form(path + "/lock").SubmitAsync()).Expect();
        await site.RestAsync();
    }

    /// <summary>The leader sets the days of a visit; the page that answers.</summary>
    public async Task<Page> VisitAsync(string stage, string leader, string application, DateOnly from, DateOnly until)
    {
        var path = $"/reviews/{cycle}/{stage}/{application}/visit";
        var form = (await site.Of(leader).OpenAsync(path)).Expect().Form(path);
        return await form.Set("from", Days.Iso(from)).Set("until", Days.Iso(until)).SubmitAsync();
    }
}
