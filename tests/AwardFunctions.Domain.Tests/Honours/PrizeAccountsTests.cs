using AwardFunctions.Domain.Honours;
using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Tests.Honours;

/// <summary>What prize money may be spent on: AY18, HY28, ZM24, JS19, JY16.</summary>
public sealed class PrizeAccountsTests
{
    private static readonly DateOnly Paid = new(2026, 5, 6);
    private static readonly DateOnly Today = new(2026, 9, 1);

    [Theory]
    [InlineData("AY", "18", "17", "finance")] // AY17: the finance bureau supervises
    [InlineData("HY", "28", "27", null)]
    [InlineData("ZM", "24", "24", null)]
    [InlineData("JS", "19", "18", null)]
    [InlineData("JY", "16", "17", null)]
    public void Rule_OfEachScheme_CitesItsOwnArticles(string code, string purposes, string earmark, string? supervisor)
    {
        var rule = SchemeLibrary.Embedded.Find(code)!.PrizeUse!;

        Assert.All(rule.Purposes, purpose => Assert.Equal(purposes, purpose.Article));
        Assert.Equal((earmark, supervisor, true), (rule.EarmarkArticle, rule.Supervisor, rule.Report.IsSetting));
    }

    [Theory]
    [InlineData("training", 60_000, "2026-09-01", "培训", null)] // exactly what is left
    [InlineData("training", 60_001, "2026-09-01", "培训", PrizeAccounts.AmountField)]
    [InlineData("training", 0, "2026-09-01", "培训", PrizeAccounts.AmountField)]
    [InlineData("training", int.MaxValue, "2026-09-01", "培训", PrizeAccounts.AmountField)]
    [InlineData("training", 1, "2026-05-06", "培训", null)] // the day it was paid
    [InlineData("training", 1, "2026-05-05", "培训", PrizeAccounts.DayField)]
    [InlineData("training", 1, "2026-09-02", "培训", PrizeAccounts.DayField)]
    [InlineData("dividends", 1, "2026-09-01", "分红", PrizeAccounts.PurposeField)]
    [InlineData("training", 1, "2026-09-01", "", PrizeAccounts.WhatField)]
    public void Line_AddedToAnAccount_KeepsThePrizeItsPurposesAndItsTime(string purpose, int amount, string on, string what, string? wrong)
    {
        var scheme = SchemeLibrary.Embedded.Find("AY")!;
        var line = new PrizeSpending(0, purpose, amount, DateOnly.Parse(on, System.Globalization.CultureInfo.InvariantCulture), what);

        var findings = PrizeAccounts.CheckLine(scheme, scheme.PrizeUse!, 100_000, Paid, Today, [new PrizeSpending(1, "improvement", 40_000, Paid, "改进")], line);

        Assert.Equal(wrong is null ? [] : [(wrong, "18")], findings.Select(finding => (finding.Subject, finding.Citation.Article)));
    }

    [Theory]
    [InlineData(100_000, "", 1, null)]
    [InlineData(60_000, "", 1, PrizeAccounts.NoteField)]
    [InlineData(60_000, "余款明年用于培训", 1, null)]
    [InlineData(100_000, "", 0, PrizeAccounts.ReceiptsField)]
    [InlineData(0, "尚未使用", 0, null)] // nothing spent, nothing to prove
    public void Account_HandedIn_ExplainsWhatIsLeftAndProvesTheRest(int spent, string note, int receipts, string? wrong)
    {
        var scheme = SchemeLibrary.Embedded.Find("AY")!;
        IReadOnlyList<PrizeSpending> lines = spent == 0 ? [] : [new PrizeSpending(1, "training", spent, Paid, "培训")];

        var findings = PrizeAccounts.Check(scheme, scheme.PrizeUse!, 100_000, lines, note, receipts);

        Assert.Equal(wrong is null ? [] : [wrong], findings.Select(finding => finding.Subject));
    }
}
