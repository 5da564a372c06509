using System.Net;
using AwardFunctions.EndToEnd.Tests.Browsing;

namespace AwardFunctions.EndToEnd.Tests.BadInput;

public sealed class SubmissionTests(OpenWindowFixture fixture) : IClassFixture<OpenWindowFixture>
{
    private const string Receipt = "回执";

    [Fact]
    public async Task Submission_OfACompleteApplication_ShowsAndMailsAReceiptWithEveryHash()
    {
        var (person, id, applying) = await fixture.PrepareAsync();
        var page = (await applying.SubmitAsync(id)).Expect();
        Assert.Contains("已提交", page.Text, StringComparison.Ordinal);
        await fixture.Site.RestAsync();
        var receipt = person.Mail(Receipt);
        var hashes = page.Document.QuerySelectorAll("td[data-label='SHA-256']");
        Assert.Equal((await applying.RequiredDocumentsAsync(id)).Count, hashes.Length);
        Assert.All(hashes, hash => Assert.Contains(hash.QuerySelector("[title]")!.GetAttribute("title")!, receipt.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Submission_WithMissingDocuments_NamesEachWithItsArticleAndChangesNothing()
    {
        var (person, id, applying) = await fixture.BeginAsync();
        await applying.FillInAsync(id);
        var before = await Refused.StandingAsync(person, id, fixture.Site.Mailbox);
        var page = (await person.OpenAsync($"/applications/{id}/submit")).Expect();
        Assert.False(page.HasForm($"/applications/{id}/submit"));

        // Another form's token does for this one: the form itself is not offered.
        var documents = await person.OpenAsync($"/applications/{id}/documents");
        using var request = Post(person, $"/applications/{id}/submit", ("_token", documents.One("[name=_token]").GetAttribute("value")!), ("declared", "on"));
        var refused = (await person.GoAsync(request)).Expect(HttpStatusCode.UnprocessableEntity);
        foreach (var requirement in await applying.RequiredDocumentsAsync(id))
            Assert.NotNull(refused.Document.QuerySelector($"#refusal a[href='#field-{requirement}']"));
        Assert.Contains("第十四条", refused.Errors[0], StringComparison.Ordinal);
        Assert.Equal(before, await Refused.StandingAsync(person, id, fixture.Site.Mailbox));
    }

    [Fact]
    public async Task Submission_WithoutTheDeclaration_IsRefused()
    {
        var (person, id, _) = await fixture.PrepareAsync();
        var before = await Refused.StandingAsync(person, id, fixture.Site.Mailbox);
        var page = await (await person.OpenAsync($"/applications/{id}/submit")).Form($"/applications/{id}/submit").SubmitAsync();
        page.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.Contains(page.Errors, error => error.Contains("声明", StringComparison.Ordinal) && error.Contains("第十四条", StringComparison.Ordinal));
        Assert.Equal(before, await Refused.StandingAsync(person, id, fixture.Site.Mailbox));
    }

    [Fact]
    public async Task Submission_SentTwiceAtOnce_CountsOnceAndGetsOneReceipt()
    {
        var (person, id, _) = await fixture.PrepareAsync();
        var form = (await person.OpenAsync($"/applications/{id}/submit")).Form($"/applications/{id}/submit").Set("declared", "on");
        var answers = await Task.WhenAll(person.GoAsync(form.Request()), person.GoAsync(form.Request()));
        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.Conflict], answers.Select(answer => answer.Status).Order());
        await fixture.Site.RestAsync();
        Assert.Single(fixture.Site.Mailbox.All, mail => mail.To == person.Email && mail.Subject.Contains(Receipt, StringComparison.Ordinal));
        Assert.Equal("AY-2026", (await person.OpenAsync($"/applications/{id}")).Expect().Address.Segments[2][..7]);
    }

    [Fact]
    public async Task Application_OfACreditCodeThatHasOne_IsAConflict()
    {
        var (person, id, applying) = await fixture.BeginAsync();
        var code = (await person.OpenAsync($"/applications/{id}/form")).Form($"/applications/{id}/form")["credit-code"];
        var verdict = await applying.CheckAsync("AY-2026", _ => null);
        var again = await verdict.Form("/announcements/AY-2026/start").Set("name", "另一家公司").Set("creditCode", code).SubmitAsync();
        again.Expect(HttpStatusCode.Conflict);
        Assert.Contains(again.Errors, error => error.Contains("信用代码", StringComparison.Ordinal) && error.Contains("第十四条", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Application_WithAWrongCreditCode_NamesTheField()
    {
        var (_, _, applying) = await fixture.BeginAsync();
        var verdict = await applying.CheckAsync("AY-2026", _ => null);
        var refused = await verdict.Form("/announcements/AY-2026/start").Set("name", "错码公司").Set("creditCode", "91410522MA44XY0000").SubmitAsync();
        refused.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.NotNull(refused.Document.QuerySelector("#field-creditCode .error"));
    }

    [Theory]
    [InlineData("q.years", "2", "第八条")] // less than three years of operation
    [InlineData("q.registered", "0", "第八条")]
    [InlineData("q.fraud", "1", "第九条")]
    public async Task EligibilityCheck_OfACompanyThatMayNotApply_NamesTheArticle(string question, string answer, string article)
    {
        var (_, _, applying) = await fixture.BeginAsync();
        var verdict = (await applying.CheckAsync("AY-2026", name => name == question ? answer : null)).Expect();
        Assert.Contains("暂不符合申报条件", verdict.Text, StringComparison.Ordinal);
        Assert.Contains(article, verdict.Text, StringComparison.Ordinal);
        Assert.False(verdict.HasForm("/announcements/AY-2026/start"));
    }

    private static HttpRequestMessage Post(PageClient client, string path, params (string Name, string Value)[] fields) =>
        new(HttpMethod.Post, new Uri(client.Site, path)) { Content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))) };
}
