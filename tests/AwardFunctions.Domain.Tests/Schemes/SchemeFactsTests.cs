using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Tests.Schemes;

/// <summary>The five regulations' figures, written out by hand from their texts.</summary>
public sealed class SchemeFactsTests
{
    [Fact]
    public void All_Embedded_AreTheFive() => Assert.Equal(["AY", "HY", "JS", "JY", "ZM"], SchemeLibrary.Embedded.All.Select(scheme => scheme.Code));

    [Theory]
    [InlineData("AY", "安县政〔2023〕2号", "2023-02-22", null, false, "安县政〔2020〕15号")] // AY30
    [InlineData("HY", "有效期至2028年6月14日", null, "2028-06-14", false, null)] // HY35; the text has no number
    [InlineData("ZM", "修订征求意见稿", null, null, true, "牟政文〔2014〕175号")] // ZM31, a draft
    [InlineData("JS", "金政〔2011〕106号", "2011-12-19", null, false, null)] // JS27
    [InlineData("JY", "济政办〔2025〕7号", "2025-08-22", null, false, "济政办〔2018〕74号")] // JY27
    public void Instrument_EachScheme_IsTheText(string code, string number, string? from, string? until, bool draft, string? replaces)
    {
        var instrument = Of(code).Instrument;

        Assert.Equal(
            (number, from, until, draft, replaces),
            (instrument.DocumentNumber, instrument.InForceFrom?.ToString("yyyy-MM-dd"), instrument.InForceUntil?.ToString("yyyy-MM-dd"), instrument.IsDraft, instrument.Replaces));
    }

    [Theory]
    [InlineData("AY", "award", 1, 2, true, 100_000, 3)] // AY4, AY16, AY28
    [InlineData("AY", "nominee", 1, null, false, 0, null)] // AY4, AY16
    [InlineData("HY", "organisation", 2, 3, false, 100_000, null)] // HY4, HY25
    [InlineData("HY", "individual", 2, 1, false, 20_000, null)] // HY4, HY25
    [InlineData("ZM", "award", 1, 5, false, 300_000, 3)] // ZM4, ZM28
    [InlineData("JS", "award", 1, 3, false, 500_000, 4)] // JS4, JS17, JS20
    [InlineData("JY", "award", 2, 2, false, -1, null)] // JY4, JY16: the amount is open
    [InlineData("JY", "nominee", 2, 2, false, 0, null)] // JY4, JY16
    public void Tier_EachScheme_IsTheText(string code, string tierId, int everyYears, int? quota, bool inPrinciple, int prize, int? validYears)
    {
        var scheme = Of(code);
        var tier = scheme.TierOf(tierId);

        Assert.Equal(everyYears, scheme.Cycle.EveryYears);
        Assert.Equal((quota, inPrinciple), (tier.Quota?.Max, tier.Quota?.InPrinciple ?? false));
        Assert.Equal(prize, tier.Prize is null ? 0 : tier.Prize.Amount ?? -1);
        Assert.Equal(validYears is { } years ? new Duration(years, TimeUnit.Years) : null, tier.Validity);
        Assert.True(tier.MayStayVacant);
    }

    [Theory]
    [InlineData("AY", "review-group", 3, null, true, false)] // AY7: 3 or more, odd
    [InlineData("HY", "material-group", 3, 5, false, false)] // HY16
    [InlineData("HY", "site-group", 3, 5, false, false)] // HY16
    [InlineData("ZM", "review-group", 3, 5, false, false)] // ZM11
    [InlineData("JS", "review-group", 5, 7, false, true)] // JS7
    [InlineData("JY", "review-group", 3, 5, false, true)] // JY6, JY7
    public void Group_EachScheme_IsTheText(string code, string id, int min, int? max, bool odd, bool drawn)
    {
        var group = Of(code).Groups.Single(group => group.Id == id);

        Assert.Equal((min, max, odd, true, drawn), (group.Min, group.Max, group.Odd, group.Leader, group.RandomDraw));
    }

    [Theory]
    [InlineData("AY", "publicity", 14, TimeUnit.Days, ClockBound.AtLeast, "15", PublicityList.Proposed)] // two weeks
    [InlineData("HY", "publicity", 7, TimeUnit.Days, ClockBound.Exactly, "22", PublicityList.Proposed)] // 7 days, fixed
    [InlineData("ZM", "publicity", 5, TimeUnit.WorkingDays, ClockBound.AtLeast, "17.8", PublicityList.Proposed)] // 5 working days
    [InlineData("JS", "publicity", 14, TimeUnit.Days, ClockBound.AtLeast, "16", PublicityList.Proposed)] // two weeks
    [InlineData("JY", "acceptance-publicity", 5, TimeUnit.WorkingDays, ClockBound.AtLeast, "14", PublicityList.Accepted)] // 5 working days
    [InlineData("JY", "publicity", 5, TimeUnit.WorkingDays, ClockBound.AtLeast, "15", PublicityList.Proposed)] // 5 working days
    public void Publicity_EachScheme_IsTheText(string code, string id, int count, TimeUnit unit, ClockBound bound, string article, PublicityList list)
    {
        var stage = Assert.IsType<PublicityStage>(Of(code).StageOf(id));

        Assert.Equal(new Clock(new Duration(count, unit), bound, article), stage.Period);
        Assert.Equal(list, stage.List);
    }

    [Theory]
    [InlineData("AY", "announcement intake check material-review site-review ranking deliberation deputy-head standing-meeting publicity decision hand-over")] // AY13–15
    [InlineData("HY", "announcement intake check material-review site-review satisfaction ranking opinions deliberation publicity confirmation decision hand-over")] // HY13–26
    [InlineData("ZM", "announcement intake check opinions material-review site-review deliberation publicity decision hand-over")] // ZM17
    [InlineData("JS", "announcement intake check material-review site-review ranking deliberation publicity confirmation decision hand-over")] // JS12–16
    [InlineData("JY", "announcement intake check acceptance-publicity opinions material-review site-review presentation deliberation publicity decision hand-over")] // JY12–16
    public void Stages_EachScheme_AreInTheTextsOrder(string code, string ids) => Assert.Equal(ids.Split(' '), Of(code).Stages.Select(stage => stage.Id));

    [Theory]
    [InlineData("AY", false, 9, "standing-meeting")] // the meeting comes before publicity; an upheld objection goes back to it
    [InlineData("HY", true, 9, null)] // HY23
    [InlineData("ZM", true, 7, null)] // ZM17.9: upheld, out
    [InlineData("JS", true, 7, null)] // JS16
    [InlineData("JY", true, 9, null)] // JY15
    public void Decision_EachScheme_IsTakenWhereTheTextSays(string code, bool decides, int publicityAt, string? upheldReturnsTo)
    {
        var scheme = Of(code);
        var publicity = Assert.IsType<PublicityStage>(scheme.Stages[publicityAt]);

        Assert.Equal(decides, scheme.Stages.OfType<DecisionStage>().Single().Decides);
        Assert.Equal(upheldReturnsTo, publicity.UpheldReturnsTo);
    }

    [Theory]
    [InlineData("AY", "years", 3, null)] // AY8.1
    [InlineData("AY", "model-years", 1, null)] // AY8.2
    [InlineData("AY", "self-assessors", 1, null)] // AY8.3.5
    [InlineData("HY", "years", 3, null)] // HY10.1
    [InlineData("ZM", "years", 3, 2)] // ZM13.1
    [InlineData("ZM", "model-years", 1, null)] // ZM13.2
    [InlineData("JS", "years", 5, null)] // JS8.1
    [InlineData("JS", "system-years", 3, null)] // JS8.2
    [InlineData("JY", "years", 5, 3)] // JY8.1
    [InlineData("JY", "model-years", 1, null)] // JY8.2
    public void Condition_InNumbers_IsTheText(string code, string id, int least, int? relaxed)
    {
        var question = Of(code).Conditions.Single(question => question.Id == id);

        Assert.Equal((AnswerKind.Number, least, relaxed), (question.Answer, question.Required, question.RelaxedRequired));
    }

    [Theory]
    [InlineData("AY", "losses", 2)] // AY8.4
    [InlineData("JS", "losses", 3)] // JS8.4
    [InlineData("JY", "losses", 3)] // JY8.5
    [InlineData("ZM", "losses", 3)] // ZM14.5
    public void Losses_EachScheme_CountFiscalYearsOfBusinessesOnly(string code, string id, int years)
    {
        var question = Of(code).Conditions.Concat(Of(code).Exclusions).Single(question => question.Id == id);

        Assert.Equal((new Duration(years, TimeUnit.Years), true, true, 0), (question.LookBack, question.FiscalYears, question.BusinessOnly, question.Required));
    }

    [Theory]
    [InlineData("AY", "- - 3 3 - 3", 4)] // AY9.1–9.6; fraud without limit
    [InlineData("HY", "3 3 3 - 6", -1)] // HY10.7 (3), HY10.8, HY24; fraud bars by HY31 only
    [InlineData("ZM", "3 3 3 3 3 3 3 3 3", 6)] // ZM14.1–14.9
    [InlineData("JS", "- - 3 3 3 - - - 3", 4)] // JS9.1–9.9
    [InlineData("JY", "- - 3 3 3 - -", 4)] // JY9.1–9.7
    public void Exclusions_EachScheme_LookBackAsTheTextSays(string code, string years, int fraudAt)
    {
        var exclusions = Of(code).Exclusions;

        Assert.Equal(years, string.Join(' ', exclusions.Select(question => question.LookBack is { Unit: TimeUnit.Years, Count: var count } ? $"{count}" : "-")));
        Assert.Equal(fraudAt, exclusions.ToList().FindIndex(question => question.Fraud));
    }

    [Theory]
    [InlineData("AY", "after-revocation any 5 25, after-fraud fraud - 9.5")] // AY25, AY9.5
    [InlineData("HY", "after-fraud fraud 6 31")] // HY31
    [InlineData("ZM", "after-revocation any 3 25")] // ZM25
    [InlineData("JS", "")] // none stated
    [InlineData("JY", "after-fraud fraud 10 22")] // JY22
    public void Bars_EachScheme_AreTheText(string code, string bars) => Assert.Equal(
        bars, string.Join(", ", Of(code).Bars.Select(bar => $"{bar.Id} {bar.Ground} {bar.Duration?.Count.ToString() ?? "-"} {bar.Article}")));

    [Theory]
    [InlineData("AY", RenewalKind.ReEvaluation, true, false, true, null, null)] // AY28
    [InlineData("HY", RenewalKind.ReApplication, false, true, false, null, 6)] // HY24
    [InlineData("ZM", RenewalKind.ReApplication, true, false, true, null, null)] // ZM28
    [InlineData("JS", RenewalKind.ReApplication, false, true, true, null, null)] // JS20
    [InlineData("JY", RenewalKind.ReApplication, true, false, false, 3, null)] // JY24
    public void Renewal_EachScheme_IsTheText(string code, RenewalKind kind, bool outside, bool prize, bool running, int? editions, int? years)
    {
        var renewal = Of(code).Honour.Renewal;

        Assert.Equal(
            (kind, outside, prize, running, editions, years),
            (renewal.Kind, renewal.OutsideQuota, renewal.WithPrize, renewal.WhileRunning, renewal.BarredEditions, renewal.BarredFor?.Count));
    }

    [Theory]
    [InlineData("AY", "03-31", true)] // AY23
    [InlineData("ZM", "03-31", false)] // ZM29: a request
    public void SelfReport_EachScheme_IsDueAsTheTextSays(string code, string due, bool statutory)
    {
        var duty = Of(code).Duties.Single(duty => duty.Kind == DutyKinds.SelfReport);

        Assert.Equal((due, statutory, "holder"), (duty.DueMonthDay, duty.StatutoryDate, duty.Owes));
    }

    [Fact]
    public void RevocationWindows_HengyangAndJiyuan_AreThreeAndFiveYears()
    {
        Assert.All(Of("HY").Revocation.Where(ground => ground.Id != "fraud"), ground => Assert.Equal(new Duration(3, TimeUnit.Years), ground.Within));
        Assert.All(Of("JY").Revocation.Where(ground => ground.Id != "fraud"), ground => Assert.Equal(new Duration(5, TimeUnit.Years), ground.Within));
        Assert.Equal(["25.2"], Of("ZM").Revocation.Where(ground => ground.WithinValidity).Select(ground => ground.Article));
        Assert.Equal(["24", "24", "24"], Of("JS").Revocation.Where(ground => ground.WithinValidity).Select(ground => ground.Article));
    }

    [Fact]
    public void Clocks_OtherThanPublicity_AreTheTexts()
    {
        var opinions = Of("HY").Stages.OfType<OpinionsStage>().Single();
        Assert.Equal(new Clock(new Duration(5, TimeUnit.WorkingDays), ClockBound.AtMost, "21"), opinions.Send);
        Assert.Equal(new Clock(new Duration(3, TimeUnit.WorkingDays), ClockBound.AtMost, "21"), opinions.Reply);
        Assert.Equal(7, opinions.Departments.Count);
        Assert.All(Of("HY").Recommenders, recommender => Assert.Equal(new Clock(new Duration(7, TimeUnit.WorkingDays), ClockBound.AtMost, "15"), recommender.Clock));
        Assert.Equal(new Clock(new Duration(5, TimeUnit.WorkingDays), ClockBound.AtLeast, "17.2"), Of("ZM").Stages.OfType<IntakeStage>().Single().InternalPublicity);
        Assert.Equal(new ShortList("17") { Max = 10, InPrinciple = true }, Of("HY").Stages.OfType<ReviewStage>().First().ShortList);
        Assert.Equal((500, "10"), (Of("JY").Scoring.MinSelfScore, Of("JY").Scoring.MinSelfScoreArticle));
    }

    private static Scheme Of(string code) => SchemeLibrary.Embedded.Find(code)!;
}
