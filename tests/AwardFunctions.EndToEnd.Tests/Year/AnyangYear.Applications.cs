using AwardFunctions.EndToEnd.Tests.Browsing;
using AwardFunctions.EndToEnd.Tests.Flows;
using AwardFunctions.EndToEnd.Tests.Uploads;
using static AwardFunctions.EndToEnd.Tests.Acts.Days;

namespace AwardFunctions.EndToEnd.Tests.Year;

/// <summary>Four companies apply: one eligible at once, one after a correction, one that does not correct, one that never submits.</summary>
internal sealed partial class AnyangYear
{
    public const string Winner = Cycle + "-001";
    public const string Corrected = Cycle + "-002";
    public const string Uncorrected = Cycle + "-003";
    public const string Unsubmitted = Cycle + "-004";
    private const string Form = "application-form";
    private static readonly byte[] LargeForm = SamplePdf.Of(99, 200_000);
    private TusUpload? cutUpload;

    private IEnumerable<Step> Applications =>
    [
        new("the window opens", () => site.MoveToAsync(new DateOnly(2026, 2, 10), 9)), // a Tuesday
        new("the winner begins", () => PrepareAsync(Winner, attach: false)),
        new("an upload is cut between chunks", CutUploadAsync),
        new("an upload goes on", () => cutUpload!.SendAsync("申报表.pdf", LargeForm, 70_000)),
        new("the winner attaches the rest", () => PrepareAsync(Winner, attach: true)),
        new("the winner submits", () => SubmitAsync(Winner)),
        new("the winner is recommended", () => RecommendAsync(Winner)),
        new("the others prepare", async () =>
        {
            await PrepareAsync(Corrected, attach: true);
            await PrepareAsync(Uncorrected, attach: true);
            await PrepareAsync(Unsubmitted, attach: false);
        }),
        new("the others submit", async () =>
        {
            await SubmitAsync(Corrected);
            await SubmitAsync(Uncorrected);
        }),
        new("the others are recommended", async () =>
        {
            await RecommendAsync(Corrected);
            await RecommendAsync(Uncorrected);
        }),
        new("the winner is eligible", async () =>
        {
            // Asked on Tuesday 10 February: ten working days are 11, 12, 13, Saturday 14, 24–27, Saturday 28 and Monday 2 March.
            await ExpectDueAsync(County.Office, NameOf(Uncorrected), new DateOnly(2026, 3, 2));
            await DecideAsync(County.Office, NameOf(Winner), "eligible", "");
            await site.RestAsync();
            Assert.Contains(Winner, site.Of(Company(Winner).Email).Mail("资格审查通过").Text, StringComparison.Ordinal);
        }),
        new("two are returned", async () =>
        {
            await DecideAsync(County.Office, NameOf(Corrected), "return", "申报表缺少签章，请补盖。", ("items", Form));
            await DecideAsync(County.Office, NameOf(Uncorrected), "return", "申报表缺少签章，请补盖。", ("items", Form));
            await site.RestAsync();
        }),
        new("the correction's deadline is told", async () =>
        {
            // Returned on Tuesday 10 February: five working days are 11, 12, 13, Saturday 14 and, after the festival, Tuesday 24.
            var due = new DateOnly(2026, 2, 24);
            foreach (var application in new[] { Corrected, Uncorrected })
            {
                var person = site.Of(Company(application).Email);
                Assert.Contains(InChinese(due), person.Mail("补正通知").Text, StringComparison.Ordinal);
                var page = (await person.OpenAsync($"/applications/{application}")).Expect();
                Assert.Contains(Iso(due), page.Days);
                Assert.Contains("申报表缺少签章", page.Text, StringComparison.Ordinal);
            }
        }),
        new("one corrects", CorrectAsync),
        new("the corrected one is eligible", () => DecideAsync(County.Office, NameOf(Corrected), "eligible", "")),
        new("the correction's last hour", async () =>
        {
            await site.MoveToAsync(new DateOnly(2026, 2, 24), 23);
            Assert.True((await SubmitPageAsync(Uncorrected)).HasForm($"/applications/{Uncorrected}/submit"));
        }),
        new("the correction's time is over", async () =>
        {
            // 24:00 of the 24th.
            await site.MoveToAsync(new DateOnly(2026, 2, 25));
            Assert.False((await SubmitPageAsync(Uncorrected)).HasForm($"/applications/{Uncorrected}/submit"));
            Assert.Contains("未在规定期限内补正", (await site.Of(Company(Uncorrected).Email).OpenAsync($"/applications/{Uncorrected}")).Text, StringComparison.Ordinal);
        }),
        new("drafts are reminded", async () =>
        {
            // Three days before the window closes at 24:00 of Friday 6 March.
            await site.MoveToAsync(new DateOnly(2026, 3, 4));
            Assert.Contains(InChinese(new DateOnly(2026, 3, 6)), site.Of(Company(Unsubmitted).Email).Mail("即将截止").Text, StringComparison.Ordinal);
        }),
        new("the window's last hour", async () =>
        {
            await site.MoveToAsync(new DateOnly(2026, 3, 6), 23);
            Assert.Contains("草稿", (await site.Of(Company(Unsubmitted).Email).OpenAsync($"/applications/{Unsubmitted}")).Text, StringComparison.Ordinal);
        }),
        new("the window has closed", async () =>
        {
            await site.MoveToAsync(new DateOnly(2026, 3, 7));
            Assert.Contains("逾期未提交", (await site.Of(Company(Unsubmitted).Email).OpenAsync($"/applications/{Unsubmitted}")).Text, StringComparison.Ordinal);
        }),
    ];

    private static Company Company(string application) => Flows.Company.Number(int.Parse(application[^3..], System.Globalization.CultureInfo.InvariantCulture));

    private static string NameOf(string application) => Company(application).Name;

    private async Task PrepareAsync(string application, bool attach)
    {
        var company = Company(application);
        var person = site.Of(company.Email);
        var applying = new Applying(person, company);
        if (!(await person.OpenAsync("/applications")).Links.Contains($"/applications/{application}"))
            Assert.Equal(application, await applying.BeginAsync(Cycle));
        await applying.FillInAsync(application);
        if (!attach)
            return;
        await applying.AttachAllAsync(application);
        await applying.ChooseRecommendersAsync(application);
    }

    private async Task CutUploadAsync()
    {
        cutUpload ??= new TusUpload(site.Of(Company(Winner).Email), Winner, Form);
        if (cutUpload.Address is null)
            (await cutUpload.CreateAsync("申报表.pdf", LargeForm.Length)).Dispose();
        if (await cutUpload.OffsetAsync() == 0)
            (await cutUpload.PatchAsync(0, LargeForm[..70_000])).Dispose();
        Assert.Equal(70_000, await cutUpload.OffsetAsync());
    }

    private async Task SubmitAsync(string application)
    {
        if ((await SubmitPageAsync(application)).HasForm($"/applications/{application}/submit"))
            (await new Applying(site.Of(Company(application).Email), Company(application)).SubmitAsync(application)).Expect();
    }

    /// <summary>The department and the government's quality department sign, one after the other.</summary>
    private async Task RecommendAsync(string application)
    {
        foreach (var body in County.Recommenders)
        {
            await DecideAsync(
                body, $"推荐意见：{NameOf(application)}", "recommend", "", ("opinion", "同意推荐。"), ("verified", "yes"), ("signatory", "周科长"), ("post", "科长"));
        }
    }

    private async Task<Page> SubmitPageAsync(string application) =>
        (await site.Of(Company(application).Email).OpenAsync($"/applications/{application}/submit")).Expect();

    /// <summary>Takes the old form off, attaches a new one, submits again.</summary>
    private async Task CorrectAsync()
    {
        if (!(await SubmitPageAsync(Corrected)).HasForm($"/applications/{Corrected}/withdraw") && (await SubmitPageAsync(Corrected)).Document.QuerySelector("main form") is null)
            return;
        var person = site.Of(Company(Corrected).Email);
        var documents = (await person.OpenAsync($"/applications/{Corrected}/documents")).Expect();
        if (documents.Document.QuerySelector($"#files-{Form} form") is { } remove && !documents.One($"#files-{Form} .file-name").TextContent.Contains("盖章", StringComparison.Ordinal))
            (await documents.Form(remove.GetAttribute("action")!).SubmitAsync()).Expect();
        documents = (await person.OpenAsync($"/applications/{Corrected}/documents")).Expect();
        if (documents.Document.QuerySelector($"#files-{Form} .file") is null)
            await new TusUpload(person, Corrected, Form).SendAsync("申报表（盖章）.pdf", SamplePdf.Of(100), 3000);
        await SubmitAsync(Corrected);
        await site.RestAsync();
    }
}
