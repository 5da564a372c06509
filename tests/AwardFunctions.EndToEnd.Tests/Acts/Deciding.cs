using System.Net;
using AwardFunctions.EndToEnd.Tests.Browsing;
using AwardFunctions.EndToEnd.Tests.Hosting;
using AwardFunctions.EndToEnd.Tests.Table;
using AwardFunctions.Orchestrations.SecondFactors;

namespace AwardFunctions.EndToEnd.Tests.Acts;

/// <summary>Decisions by the link in a mail, with a code where one is asked for.</summary>
internal sealed class Deciding(TestSite site)
{
    private const string Recorded = "决定已记录";
    private const string SecondFactor = "/account/second-factor";

    /// <summary>The secrets of authenticator apps, by mailbox.</summary>
    private readonly Dictionary<string, string> secrets = [];

    /// <summary>The page behind the newest mail about a matter; by a new link where the old one is too old.</summary>
    public async Task<Page> OpenAsync(string email, string matter)
    {
        await site.RestAsync();
        var person = site.Of(email);
        var page = (await person.VisitAsync(Mailbox.LinkOf(person.Mail(matter)))).Expect();
        if (!page.HasForm(page.Address.AbsolutePath + "/new-link"))
            return page;
        (await page.Form(page.Address.AbsolutePath + "/new-link").SubmitAsync()).Expect();
        return (await person.VisitAsync(Mailbox.LinkOf(person.Mail(matter)))).Expect();
    }

    /// <summary>Decides, unless it has been decided.</summary>
    public async Task DecideAsync(string email, string matter, string? action, string reason, params (string Field, string Value)[] values)
    {
        var page = await OpenAsync(email, matter);
        if (page.Text.Contains(Recorded, StringComparison.Ordinal))
            return;
        page = await SendAsync(email, Fill(page, action, reason, values));
        // Whoever is told that the matter has changed meanwhile looks at it again.
        if (page.Status == HttpStatusCode.Conflict && page.HasForm(page.Address.AbsolutePath))
            page = await SendAsync(email, Fill(page, action, reason, values));
        Assert.Contains(Recorded, page.Expect().Text, StringComparison.Ordinal);
        await site.RestAsync();
    }

    /// <summary>Sends a decision and comes back with whatever page answers.</summary>
    public async Task<Page> TryAsync(string email, string matter, string? action, string reason, params (string Field, string Value)[] values)
    {
        var answer = await SendAsync(email, Fill(await OpenAsync(email, matter), action, reason, values));
        await site.RestAsync();
        return answer;
    }

    /// <summary>The last day for a decision, and the article that its page cites beside it; the mail names the day, too.</summary>
    public async Task<Sighting> DueAsync(string email, string matter)
    {
        await site.RestAsync();
        var mail = site.Mailbox.All.LastOrDefault(one =>
                one.To == email && one.Subject.Contains(matter, StringComparison.Ordinal)
                && (one.Subject.Contains("请审批：", StringComparison.Ordinal) || one.Subject.Contains("请答复：", StringComparison.Ordinal)))
            ?? throw new InvalidOperationException($"{email} was not asked about “{matter}”.");
        var line = (await site.Of(email).VisitAsync(Mailbox.LinkOf(mail))).Expect().One(".due-line");
        var day = line.QuerySelector("time")!.GetAttribute("datetime")!;
        Assert.Contains(Days.InChinese(DateOnly.ParseExact(day, "yyyy-MM-dd")), mail.Text, StringComparison.Ordinal);
        return new Sighting(day, Answers.ArticleOf(line));
    }

    /// <summary>Enrols an authenticator app, with the secret that the page shows.</summary>
    public async Task EnrolAsync(string email)
    {
        var page = (await site.Of(email).OpenAsync(SecondFactor)).Expect();
        if (page.HasForm(SecondFactor + "/begin") && !page.HasForm(SecondFactor + "/confirm"))
            page = (await page.Form(SecondFactor + "/begin").SubmitAsync()).Expect();
        if (!page.HasForm(SecondFactor + "/confirm"))
            return;
        secrets[email] = page.One("#secret").TextContent.Replace(" ", "", StringComparison.Ordinal);
        var kept = await page.Form(SecondFactor + "/confirm").Set("code", await CodeAsync(email)).SubmitAsync();
        Assert.Equal(10, kept.Expect().Document.QuerySelectorAll(".recovery li").Length);
    }

    private static PageForm Fill(Page page, string? action, string reason, (string Field, string Value)[] values)
    {
        var form = page.Form(page.Address.AbsolutePath);
        if (action is not null)
            form.Set("action", action).Set("reason", reason);
        foreach (var (field, value) in values)
            form.Set(field, value);
        return form;
    }

    /// <summary>Sends a decision with a code where one is asked for: the neighbour's, where that of this moment was used before.</summary>
    private async Task<Page> SendAsync(string email, PageForm form)
    {
        if (!form.Has("code") || form["code"].Length > 0)
            return await form.SubmitAsync();
        Page? page = null;
        foreach (var seconds in new[] { 0, Totp.StepSeconds, -Totp.StepSeconds })
        {
            page = await form.Set("code", await CodeAsync(email, seconds)).SubmitAsync();
            if (page.Status != HttpStatusCode.UnprocessableEntity || !page.Errors.Any(error => error.Contains("验证码", StringComparison.Ordinal)))
                break;
        }

        return page!;
    }

    private async Task<string> CodeAsync(string email, int secondsFromNow = 0) =>
        Totp.CodeAt(secrets[email], new DateTimeOffset(await site.NowAsync(), TimeSpan.FromHours(8)).AddSeconds(secondsFromNow));
}
