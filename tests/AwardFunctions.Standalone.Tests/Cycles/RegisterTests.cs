using AwardFunctions.Domain.Honours;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Honours;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.TestKit.Flows;

namespace AwardFunctions.Standalone.Tests.Cycles;

/// <summary>What the software finds by itself: bars, fraud and running honours.</summary>
public sealed class RegisterTests
{
    private static readonly DateOnly Opens = new(2026, 4, 20);
    private static readonly DateOnly Closes = new(2026, 5, 15);
    private static readonly SampleApplicant Applicant = SampleApplicant.Number(1);

    [Theory]
    [InlineData("AY", "after-revocation", "2021-04-20", "25")] // AY25: five years end today
    [InlineData("ZM", "after-revocation", "2023-04-20", "25")] // ZM25
    [InlineData("AY", null, "2005-01-01", "9.5")] // AY9.5: fraud, without limit
    [InlineData("JY", null, "2023-05-15", "9.5")] // JY9.5: three years before the closing date
    public async Task Start_OfSomeoneWhoIsBarred_IsRefusedUnderTheArticle(string code, string? bar, string decided, string article)
    {
        await using var award = await RunningAward.StartAsync(Opens);
        var cycle = await award.OpenWindowAsync(code, 2026, Opens, Closes);
        await BarAsync(award, code, bar, decided);

        var refusal = (await StartAsync(award, cycle, code)).Refusal!;

        Assert.Equal(article, refusal.Citation!.Article);
    }

    [Theory]
    [InlineData("AY", "after-revocation", "2021-04-19")] // over since yesterday
    [InlineData("JY", null, "2023-05-14")]
    public async Task Start_AfterTheBar_IsOpen(string code, string? bar, string decided)
    {
        await using var award = await RunningAward.StartAsync(Opens);
        var cycle = await award.OpenWindowAsync(code, 2026, Opens, Closes);
        await BarAsync(award, code, bar, decided);

        Assert.Null((await StartAsync(award, cycle, code)).Refusal);
    }

    [Fact]
    public async Task Check_OfSomeoneBarredSinceItsSubmission_CannotFindItEligible()
    {
        await using var award = await RunningAward.StartAsync(Opens);
        var cycle = await award.OpenWindowAsync("AY", 2026, Opens, Closes);
        var id = await award.Flow.PrepareAsync(cycle, Applicant);
        await award.Flow.SubmitAsync(id, Applicant.Email);
        await BarAsync(award, "AY", "after-revocation", "2026-04-19");

        var check = (await award.Flow.Get<ApprovalDesk>().ListAsync(cycle, default)).Single(one => one.Decision is null);
        var taken = new DecisionTaken(DecisionActions.Eligible, "", new Dictionary<string, string>(), check.SubjectHash);
        Assert.Equal(RefusalKind.Conflict, (await award.Flow.Get<ApprovalDesk>().DecideAsync(check.Id, await award.Flow.PersonAsync(People.Office), taken, default)).Refusal!.Kind);
        await award.Flow.RestAsync();

        check = (await award.Flow.Get<ApprovalDesk>().ListAsync(cycle, default)).Single(one => one.Decision is null);
        Assert.Contains(check.Sheet.Facts, fact => fact.Value.Zh.Contains("不得申报", StringComparison.Ordinal) && fact.Value.Zh.Contains("第二十五条", StringComparison.Ordinal));
        var refusal = (await award.Flow.Get<ApprovalDesk>().DecideAsync(check.Id, await award.Flow.PersonAsync(People.Office), taken with { SubjectHash = check.SubjectHash }, default)).Refusal!;
        Assert.Equal(("action", "25"), (refusal.Field, refusal.Citation!.Article));
    }

    [Theory]
    [InlineData("2027-05-16", "28")] // ends a year and a day after the closing date
    [InlineData("2027-05-15", null)] // AY28: its re-evaluation may start
    public async Task Submission_OfAHolder_IsItsReEvaluationOnceTheHonourEndsSoon(string ends, string? article)
    {
        await using var award = await RunningAward.StartAsync(Opens);
        var cycle = await award.OpenWindowAsync("AY", 2026, Opens, Closes);
        await award.Flow.Get<HonourBook>().EnterAsync(
            new HonourRecord(
                "AY-2024-AWARD-001", "AY-2024", "AY-2024-001", "AY", 2024, "award", new("安阳县县长质量奖", "Award"), Applicant.Name, Applicant.CreditCode,
                "安县政〔2024〕9号", DateOnly.Parse(ends).AddYears(-3), DateOnly.Parse(ends), HonourState.Running, 100_000, false, new("", "")),
            default);

        if (article is not null)
        {
            var refusal = (await StartAsync(award, cycle, "AY")).Refusal!;
            Assert.Equal(article, refusal.Citation!.Article);
            Assert.Contains("AY-2024-AWARD-001", refusal.Reason.Zh, StringComparison.Ordinal);
            return;
        }

        var id = await award.Flow.PrepareAsync(cycle, Applicant);
        Assert.Equal(["award"], (await award.Flow.SubmitAsync(id, Applicant.Email)).RenewsTiers);
        var check = (await award.Flow.Get<ApprovalDesk>().ListAsync(cycle, default)).Single(one => one.Decision is null);
        Assert.Contains(check.Sheet.Facts, fact => fact.Value.Zh.Contains("本次按复评办理", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Submission_WithASelfScoreBelow500_IsRefusedUnderJY10()
    {
        await using var award = await RunningAward.StartAsync(Opens);
        var cycle = await award.OpenWindowAsync("JY", 2026, Opens, Closes);
        var id = await award.Flow.PrepareAsync(cycle, Applicant);
        var owner = await award.Flow.PersonAsync(Applicant.Email);
        var (desk, book) = (award.Flow.Get<ApplicationDesk>(), award.Flow.Get<ApplicationBook>());
        foreach (var field in (await book.FieldsAsync(id, default)).Where(field => field.Key.StartsWith(SelfScores.Prefix, StringComparison.Ordinal)))
            AwardFlow.Value(await desk.SaveFieldAsync(id, field.Key, "45", field.Value.ETag, owner, default));

        var refusal = (await desk.SubmitAsync(id, true, owner, default)).Refusal!;

        Assert.Equal(("self-score", "10"), (refusal.Field, refusal.Citation!.Article));
    }

    private static Task<bool> BarAsync(RunningAward award, string code, string? bar, string decided) => award.Flow.Get<BarBook>().AddAsync(
        new BarRecord("X-1", code, Applicant.CreditCode, Applicant.Name, bar, bar is null, DateOnly.Parse(decided), "某政〔2021〕1号", "弄虚作假"), default);

    private static async Task<Outcome<ApplicationRecord>> StartAsync(RunningAward award, string cycle, string code) => await award.Flow.Get<ApplicationDesk>().StartAsync(
        new ApplicationStart(cycle, Applicant.Name, Applicant.CreditCode, AwardFlow.AnswersFor(SchemeLibrary.Embedded.Find(code)!, Applicant.Sector)),
        await award.Flow.PersonAsync(Applicant.Email), default);
}
