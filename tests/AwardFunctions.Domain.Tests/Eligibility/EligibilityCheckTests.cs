using System.Globalization;
using AwardFunctions.Domain.Eligibility;
using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Tests.Eligibility;

public sealed class EligibilityCheckTests
{
    private static readonly DateOnly Closing = new(2026, 3, 31);

    [Theory]
    [InlineData("AY", "industry", "industry-certificate chief-quality-officer", "food-certificate special-certificate construction-staff services-system")]
    [InlineData("AY", "food", "industry-certificate food-certificate", "special-certificate agriculture-leader")]
    [InlineData("AY", "construction", "construction-certificates construction-staff construction-project", "industry-certificate")]
    [InlineData("AY", "services", "services-system self-assessors trade-rank losses", "contribution industry-certificate")]
    public void Ask_Sector_PutsItsQuestionsOnly(string code, string sector, string asked, string notAsked)
    {
        var ids = EligibilityCheck.Ask(Of(code), ApplicantKind.Organisation, sector, littleGiant: false, nonProfit: false).Select(question => question.Question.Id).ToList();

        Assert.All(asked.Split(' '), id => Assert.Contains(id, ids));
        Assert.All(notAsked.Split(' '), id => Assert.DoesNotContain(id, ids));
    }

    [Fact]
    public void Ask_NonProfit_ShowsItsContributionInstead()
    {
        var ids = EligibilityCheck.Ask(Of("AY"), ApplicantKind.Organisation, "other", littleGiant: false, nonProfit: true).Select(question => question.Question.Id).ToList();

        Assert.Contains("contribution", ids);
        Assert.DoesNotContain("losses", ids);
        Assert.DoesNotContain("trade-rank", ids);
    }

    [Fact]
    public void Ask_Individual_IsAskedArticleElevenOnly()
    {
        var asked = EligibilityCheck.Ask(Of("HY"), ApplicantKind.Individual, "other", littleGiant: false, nonProfit: false);

        Assert.Equal(["11.1", "11.2", "11.3", "24"], asked.Select(question => question.Citation.Article));
    }

    [Theory]
    [InlineData("AY", false, 3, true)] // AY8.1: three years, inclusive
    [InlineData("AY", false, 2, false)] // too young
    [InlineData("AY", true, 2, false)] // no relaxation in Anyang
    [InlineData("ZM", false, 2, false)] // ZM13.1
    [InlineData("ZM", true, 2, true)] // relaxed for a little giant
    [InlineData("ZM", true, 1, false)] // but not further
    [InlineData("JY", true, 3, true)] // JY8.1
    [InlineData("JY", false, 4, false)]
    public void Judge_YearsOfOperation_FollowsTheMinimum(string code, bool littleGiant, int years, bool eligible)
    {
        var verdict = Judge(code, new() { ["years"] = years }, littleGiant: littleGiant);

        Assert.Equal(eligible, verdict.IsEligible);
        Assert.All(verdict.Refusals, refusal => Assert.Equal("years", refusal.QuestionId));
    }

    [Theory]
    [InlineData("AY", "against-policy", 1, "9.1")]
    [InlineData("AY", "breach-of-law", 1, "9.6")]
    [InlineData("AY", "losses", 1, "8.4")]
    [InlineData("AY", "registered", 0, "8.1")]
    [InlineData("AY", "self-assessors", 0, "8.3.5")]
    [InlineData("HY", "higher-award", 1, "10.8")]
    [InlineData("ZM", "unpaid-wages", 1, "14.8")]
    [InlineData("JS", "tax-evasion", 1, "9.7")]
    [InlineData("JY", "dishonesty", 1, "9.6")]
    public void Judge_OneWrongAnswer_RefusesWithItsArticle(string code, string question, int answer, string article)
    {
        var refusal = Assert.Single(Judge(code, new() { [question] = answer }).Refusals);

        Assert.Equal((question, article), (refusal.QuestionId, refusal.Citation.Article));
    }

    [Fact]
    public void Judge_AllRight_IsEligibleInEveryScheme() =>
        Assert.All(SchemeLibrary.Embedded.All, scheme => Assert.Empty(Judge(scheme.Code, []).Refusals));

    [Fact]
    public void Judge_Unanswered_RefusesEachQuestionButPreferences()
    {
        var scheme = Of("AY");
        var verdict = EligibilityCheck.Judge(
            scheme, new EligibilityAnswers(ApplicantKind.Organisation, "other", false, false, new Dictionary<string, decimal>()), KnownFacts.None(Closing, Closing, 1));

        var asked = EligibilityCheck.Ask(scheme, ApplicantKind.Organisation, "other", false, false).Where(question => !question.Question.Preference);
        Assert.Equal(asked.Select(question => question.Question.Id), verdict.Refusals.Select(refusal => refusal.QuestionId));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(-1)]
    public void Judge_NeitherYesNorNo_Refuses(int answer) =>
        Assert.Contains("yes or no", Assert.Single(Judge("AY", new() { ["registered"] = answer }).Refusals).Reason.En, StringComparison.Ordinal);

    [Fact]
    public void Judge_Preference_IsNotedAndNeverRefuses()
    {
        Assert.Equal("honours", Assert.Single(Judge("AY", new() { ["honours"] = 1 }).Notes).QuestionId);
        Assert.Empty(Judge("AY", new() { ["honours"] = 0 }).Notes);
    }

    [Fact]
    public void Judge_UnknownSector_IsRefused() => Assert.Contains(Judge("AY", [], sector: "mining").Refusals, refusal => refusal.QuestionId == "sector");

    [Fact]
    public void Judge_IndividualWhereNoneMayApply_IsRefused() =>
        Assert.Contains(Judge("AY", [], kind: ApplicantKind.Individual).Refusals, refusal => refusal.QuestionId == "kind");

    [Theory]
    [InlineData("AY", "2010-05-01", true)] // AY9.5: without limit
    [InlineData("JS", "2023-03-30", false)] // JS9.5: one day beyond three years before 31 March 2026
    [InlineData("JS", "2023-03-31", true)] // the corresponding day still counts
    [InlineData("ZM", "2026-03-31", true)] // ZM14.7: on the closing date
    [InlineData("ZM", "2026-05-20", true)] // found later: judged again until the decision
    [InlineData("HY", "2025-05-01", false)] // HY asks nothing about fraud; its bar does
    public void Judge_FraudInTheRegister_RefusesWhateverTheAnswer(string code, string day, bool refused)
    {
        var verdict = Judge(code, [], KnownFacts.None(Closing, Closing, 5) with { Frauds = [Day(day)] });

        Assert.Equal(refused, verdict.Refusals.Any(refusal => refusal.QuestionId == "fraud"));
    }

    [Theory]
    [InlineData("AY", "after-revocation", "2021-03-31", null, true)] // AY25: 5 years end on 31 March 2026, inclusive
    [InlineData("AY", "after-revocation", "2021-03-30", null, false)] // ended the day before
    [InlineData("AY", "after-fraud", "2010-01-01", null, true)] // without end
    [InlineData("AY", "after-fraud", "2010-01-01", "2026-03-31", false)] // lifted, from that day
    [InlineData("AY", "after-fraud", "2010-01-01", "2026-04-01", true)] // lifted only tomorrow
    [InlineData("ZM", "after-revocation", "2023-03-31", null, true)] // ZM25: 3 years
    [InlineData("ZM", "after-revocation", "2023-03-30", null, false)]
    [InlineData("HY", "after-fraud", "2020-04-01", null, true)] // HY31: 6 years
    [InlineData("JY", "after-fraud", "2016-03-30", null, false)] // JY22: 10 years
    public void Judge_Bar_HoldsUntilItsLastDay(string code, string bar, string decided, string? lifted, bool refused)
    {
        var verdict = Judge(code, [], KnownFacts.None(Closing, Closing, 5) with { Bars = [new KnownBar(bar, Day(decided), lifted is null ? null : Day(lifted))] });

        Assert.Equal(refused, verdict.Refusals.Any(refusal => refusal.QuestionId == bar));
    }

    [Theory]
    [InlineData("AY", "award", 1, "2024-04-01", "2027-04-01", 4, true)] // runs a year and a day beyond the closing date
    [InlineData("AY", "award", 1, "2024-03-31", "2027-03-31", 4, false)] // AY28: ends within 12 months, it may be re-evaluated
    [InlineData("AY", "award", 1, "2023-03-30", "2026-03-30", 4, false)] // ran out yesterday
    [InlineData("ZM", "award", 1, "2023-03-31", "2026-03-31", 4, true)] // ZM28: runs until tonight
    [InlineData("ZM", "award", 1, "2023-03-30", "2026-03-30", 4, false)]
    [InlineData("AY", "nominee", 3, "2025-05-01", null, 4, false)] // nominees may apply
    [InlineData("JS", "award", 1, "2022-04-01", "2026-04-01", 4, true)] // JS20
    [InlineData("JY", "award", 1, "2020-01-01", null, 4, true)] // JY24: won in 1, barred in 2, 3, 4
    [InlineData("JY", "award", 1, "2020-01-01", null, 5, false)] // open again in 5
    [InlineData("JY", "nominee", 3, "2024-01-01", null, 4, false)] // the award itself stays open
    public void Judge_FormerHonour_ClosesTheTierWonAndThoseBelow(string code, string tier, int edition, string decided, string? ends, int applying, bool refused)
    {
        var facts = KnownFacts.None(Closing, Closing, applying) with { Honours = [new KnownHonour(tier, edition, Day(decided), ends is null ? null : Day(ends))] };

        Assert.Equal(refused, Judge(code, [], facts).Refusals.Any(refusal => refusal.QuestionId == "renewal"));
    }

    [Theory]
    [InlineData("AY", "award", "award")] // AY28
    [InlineData("AY", "nominee", "")] // a nominee that wins wins for the first time
    [InlineData("ZM", "award", "award")] // ZM28
    [InlineData("JY", "nominee", "nominee")] // JY24, tier by tier
    [InlineData("JS", "award", "")] // JS20: like anyone else
    [InlineData("HY", "organisation", "")] // HY24: a different model with full prize and quota
    public void Renewals_OfAFormerWinner_AreTheTiersThatBringNoPrizeAgain(string code, string won, string renews)
    {
        var facts = KnownFacts.None(Closing, Closing, 9) with { Honours = [new KnownHonour(won, 1, Day("2015-04-01"), Day("2018-04-01"), "X-1")] };

        Assert.Equal(renews, string.Join(',', Renewals.TiersOf(SchemeLibrary.Embedded.Find(code)!, facts)));
        Assert.Equal(renews.Length > 0 ? 1 : 0, Judge(code, [], facts).Notes.Count(note => note.QuestionId == "renewal"));
    }

    [Fact]
    public void Judge_Refusal_NamesTheHonourAndItsEnd()
    {
        var facts = KnownFacts.None(Closing, Closing, 4) with { Honours = [new KnownHonour("award", 3, Day("2025-05-01"), Day("2028-05-01"), "ZM-2025-AWARD-001")] };

        var refusal = Judge("ZM", [], facts).Refusals.Single(one => one.QuestionId == "renewal");

        Assert.Contains("ZM-2025-AWARD-001", refusal.Reason.Zh, StringComparison.Ordinal);
        Assert.Contains("2028年5月1日", refusal.Reason.Zh, StringComparison.Ordinal);
        Assert.Equal("28", refusal.Citation.Article);
    }

    [Fact]
    public void Judge_NomineeWithinThreeEditions_IsNotedForThatTier()
    {
        var facts = KnownFacts.None(Closing, Closing, 4) with { Honours = [new KnownHonour("nominee", 3, Day("2024-01-01"), null)] };

        Assert.Equal("24", Assert.Single(Judge("JY", [], facts).Notes).Citation.Article);
    }

    [Theory]
    [InlineData("2020-03-31", 1)] // HY24: 6 years end today
    [InlineData("2020-03-30", 0)] // over
    public void Judge_SameModelBar_IsNotedForTheOffice(string decided, int notes)
    {
        var facts = KnownFacts.None(Closing, Closing, 4) with { Honours = [new KnownHonour("organisation", 1, Day(decided), null)] };

        var verdict = Judge("HY", [], facts);

        Assert.True(verdict.IsEligible);
        Assert.Equal(notes, verdict.Notes.Count(note => note.Citation.Article == "24"));
    }

    [Theory]
    [InlineData("AY", "accident", "2023-03-31", "2026-03-31")] // three years back to the corresponding day
    [InlineData("AY", "losses", "2024-01-01", "2025-12-31")] // the last two completed fiscal years
    [InlineData("JS", "losses", "2023-01-01", "2025-12-31")] // the last three
    [InlineData("AY", "against-policy", null, "2026-03-31")] // no limit
    public void LookBack_EachKind_CountsFromTheClosingDate(string code, string question, string? from, string until)
    {
        var asked = Of(code).Conditions.Concat(Of(code).Exclusions).Single(each => each.Id == question);

        Assert.Equal(new LookBack(from is null ? null : Day(from), Day(until)), LookBack.Of(asked, Closing));
    }

    /// <summary>Judges someone who answers everything right, but for the answers given.</summary>
    private static EligibilityVerdict Judge(
        string code, Dictionary<string, decimal> answers, KnownFacts? facts = null, string? sector = null, bool littleGiant = false, ApplicantKind kind = ApplicantKind.Organisation)
    {
        var scheme = Of(code);
        sector ??= scheme.Sectors[^1].Id;
        var right = EligibilityCheck.Ask(scheme, kind, sector, littleGiant, nonProfit: false)
            .ToDictionary(asked => asked.Question.Id, asked => asked.Question.Preference ? 0 : asked.Required);
        foreach (var (question, answer) in answers)
            right[question] = answer;
        return EligibilityCheck.Judge(scheme, new EligibilityAnswers(kind, sector, littleGiant, NonProfit: false, right), facts ?? KnownFacts.None(Closing, Closing, 1));
    }

    private static Scheme Of(string code) => SchemeLibrary.Embedded.Find(code)!;

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
