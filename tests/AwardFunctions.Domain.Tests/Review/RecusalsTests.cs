using AwardFunctions.Domain.Review;
using AwardFunctions.Domain.Schemes;
using FsCheck;
using FsCheck.Fluent;

namespace AwardFunctions.Domain.Tests.Review;

public sealed class RecusalsTests
{
    private static readonly Scheme Jiyuan = SchemeLibrary.Embedded.Find("JY")!;
    private static readonly DateOnly Today = new(2026, 4, 10);
    private static readonly RecusalApplicant Steel = new("JY-2026-001", "济源钢铁有限公司", "91419001MA44XY0017", ["quality@steel.example"]);
    private static readonly RecusalApplicant Zinc = new("JY-2026-002", "豫光锌业股份有限公司", "91419001MA44XY0025", ["zinc@163.com", "office@zinc.example"]);

    [Theory]
    [InlineData("济源钢铁有限公司", null)]
    [InlineData(" 济源 钢铁有限责任公司 ", null)] // the longer form of the same name
    [InlineData("济源钢铁（有限）公司", null)] // brackets say nothing
    [InlineData("钢铁集团", "91419001ma44xy0017")] // the credit code does
    public void Find_EmployerIsTheApplicant_Recuses(string employer, string? code) =>
        Assert.Equal(RecusalKind.Employer, Assert.Single(Recusals.Find(Jiyuan, Expert(employer, code), [Steel, Zinc], Today)).Kind);

    [Theory]
    [InlineData(InterestKind.Shareholding, null, RecusalKind.Shareholding)] // held today
    [InlineData(InterestKind.Shareholding, "2026-04-10", RecusalKind.Shareholding)] // sold today
    [InlineData(InterestKind.Shareholding, "2026-04-09", null)] // sold yesterday
    [InlineData(InterestKind.Consulting, null, RecusalKind.Consulting)] // still advising
    [InlineData(InterestKind.Consulting, "2023-04-10", RecusalKind.Consulting)] // exactly three years
    [InlineData(InterestKind.Consulting, "2023-04-09", null)] // a day longer
    [InlineData(InterestKind.Declared, null, RecusalKind.Declared)]
    [InlineData(InterestKind.Declared, "2026-04-09", null)] // withdrawn
    public void Find_Interest_CountsAsLongAsItsKindDoes(InterestKind kind, string? until, RecusalKind? expected)
    {
        var expert = Expert("大学", null, new ExpertInterest(kind, "豫光锌业股份有限公司", null, until is null ? null : DateOnly.ParseExact(until, "yyyy-MM-dd")));

        Assert.Equal(expected is { } found ? [found] : [], Recusals.Find(Jiyuan, expert, [Steel, Zinc], Today).Select(finding => finding.Kind));
    }

    [Theory]
    [InlineData("expert@steel.example", RecusalKind.MailDomain)]
    [InlineData("expert@mail.steel.example", RecusalKind.MailDomain)] // a house within the house
    [InlineData("quality@steel.example", RecusalKind.Applicant)] // fills it in
    [InlineData("expert@163.com", null)] // everyone may be there
    [InlineData("expert@notsteel.example", null)]
    public void Find_SharedMailDomain_IsNoFreeOne(string mailbox, RecusalKind? expected) => Assert.Equal(
        expected is { } found ? [found] : [],
        Recusals.Find(Jiyuan, Expert("大学", null) with { Mailbox = mailbox }, [Steel, Zinc], Today).Select(finding => finding.Kind));

    [Theory]
    [InlineData("ZM", "18", "setting:recusal")] // ZM18 asks for recusal
    [InlineData("JY", "20", "setting:recusal")] // JY20 does, too
    [InlineData("AY", "setting:recusal", "setting:recusal")]
    [InlineData("HY", "setting:recusal", "setting:recusal")]
    [InlineData("JS", "setting:recusal", "setting:recusal")]
    public void Find_EachScheme_CitesItsArticleOrItsSetting(string code, string article, string indication)
    {
        var scheme = SchemeLibrary.Embedded.Find(code)!;

        var findings = Recusals.Find(scheme, Expert(Steel.Name, null) with { Mailbox = "e@steel.example" }, [Steel], Today);

        Assert.Equal([(RecusalKind.Employer, article), (RecusalKind.MailDomain, indication)], findings.Select(finding => (finding.Kind, finding.Citation.Article)));
        Assert.All(findings, finding => Assert.Contains(Steel.Name, finding.Reason.Zh, StringComparison.Ordinal));
    }

    [Fact]
    public void Find_AnyFacts_FollowTheApplicantNotTheOrderAndNeverTouchStrangers()
    {
        var names = Gen.Elements("甲公司", "乙公司", "丙（集团）有限公司", "丁有限责任公司");
        var worlds =
            from employer in names
            from tied in names
            from kind in Gen.Elements(Enum.GetValues<InterestKind>())
            from applying in names.NonEmptyListOf()
            select (Expert(employer, null, new ExpertInterest(kind, tied, null, null)), applying.Distinct().ToList());

        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(worlds.ToArbitrary(), world =>
        {
            var (expert, applying) = world;
            var applicants = applying.Select(name => new RecusalApplicant(name, name, "", ["a@qq.com"])).ToList();
            var found = Recusals.Find(Jiyuan, expert, applicants, Today).Select(finding => (finding.ApplicationId, finding.Kind)).ToHashSet();
            var turned = Recusals.Find(Jiyuan, expert, [.. applicants.AsEnumerable().Reverse()], Today).Select(finding => (finding.ApplicationId, finding.Kind)).ToHashSet();
            var own = new[] { expert.Employer, expert.Interests[0].Organisation };
            return found.SetEquals(turned)
                && found.All(finding => own.Contains(finding.ApplicationId))
                && applying.Where(own.Contains).All(name => found.Any(finding => finding.ApplicationId == name));
        }));
    }

    private static ExpertFacts Expert(string employer, string? code, params ExpertInterest[] interests) => new("expert@qq.com", employer, code, interests);
}
