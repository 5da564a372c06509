using AwardFunctions.Domain.Honours;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Compliance;
using AwardFunctions.Orchestrations.Honours;
using AwardFunctions.Orchestrations.Obligations;

namespace AwardFunctions.Orchestrations.Tests.Compliance;

/// <summary>The office's figures over the years.</summary>
public sealed class ComplianceFiguresTests
{
    private static readonly DateOnly Decided = new(2026, 5, 11);
    private static readonly LocalizedText Text = new("事项", "Matter");

    [Theory]
    [InlineData("2027-03-31", "2027-03-31", 1, 0, 0)] // on the day
    [InlineData("2027-03-31", "2027-04-01", 0, 1, 0)] // the day after
    [InlineData("2027-03-31", null, 0, 0, 1)]
    [InlineData("2027-06-15", null, 0, 0, 0)] // due today
    [InlineData("2027-12-31", null, 0, 0, 0)] // not due yet
    public void Reports_OfAYear_AreInTimeLateOrMissing(string due, string? settled, int inTime, int late, int missing)
    {
        var figures = Of([Honour()], [Owed(DutyKinds.SelfReport, due, settled)], new DateOnly(2027, 6, 15));

        Assert.Equal((inTime, late, missing), (figures.ReportsInTime, figures.ReportsLate, figures.ReportsMissing));
    }

    [Fact]
    public void Inspections_AndRectifications_AreCountedByTheYearTheyAreDue()
    {
        var figures = Of(
            [Honour()],
            [
                Owed(DutyKinds.Inspection, "2027-12-31", "2027-05-01"), Owed(DutyKinds.Visit, "2027-12-31", null), Owed(DutyKinds.Inspection, "2028-12-31", null),
                Owed(Matters.Rectification, "2027-06-01", "2027-06-09"), Owed(Matters.Rectification, "2027-06-02", null),
            ],
            new DateOnly(2027, 6, 15));

        Assert.Equal((1, 1, 1, 1), (figures.InspectionsDone, figures.InspectionsOpen, figures.RectificationsDone, figures.RectificationsOpen));
    }

    [Theory]
    [InlineData("2026-05-10", false)] // the day before the document
    [InlineData("2026-05-11", true)]
    [InlineData("2029-05-11", true)] // the last day, inclusive
    [InlineData("2029-05-12", false)]
    public void Honour_Unchanged_IsInForceFromItsDocumentToItsLastDay(string day, bool inForce) =>
        Assert.Equal(inForce, ComplianceFigures.IsInForce(Honour(), Day(day)));

    [Theory]
    [InlineData(HonourState.Revoked, false)]
    [InlineData(HonourState.Renewed, false)] // the new term counts in its place
    [InlineData(HonourState.Suspended, true)] // held, though it may not be shown
    public void Honour_Changed_IsInForceUntilThen(HonourState to, bool inForce)
    {
        var honour = Honour() with { Changes = [new HonourChange(to, Day("2027-09-01"), "25", null, "office", Text)] };

        Assert.Equal((true, inForce), (ComplianceFigures.IsInForce(honour, Day("2027-08-31")), ComplianceFigures.IsInForce(honour, Day("2027-09-01"))));
    }

    [Fact]
    public void Years_RunFromTheFirstHonourToThisYear()
    {
        var years = ComplianceFigures.Of([Honour()], [], Day("2030-01-01"));

        Assert.Equal([(2026, 1), (2027, 1), (2028, 1), (2029, 0), (2030, 0)], years.Select(year => (year.Year, year.InForce.GetValueOrDefault("award"))));
        Assert.Empty(ComplianceFigures.Of([], [], Day("2030-01-01")));
    }

    private static YearFigures Of(IReadOnlyList<HonourRecord> honours, IReadOnlyList<ObligationRecord> owed, DateOnly today) =>
        ComplianceFigures.Of(honours, owed, today).Single(year => year.Year == 2027);

    private static HonourRecord Honour() => new(
        "AY-2026-AWARD-001", "AY-2026", "AY-2026-001", "AY", 2026, "award", Text, "获奖有限公司", "91410522MA44XY001X", "安县政〔2026〕1号", Decided, new DateOnly(2029, 5, 11),
        HonourState.Running, null, false, Text);

    private static ObligationRecord Owed(string kind, string due, string? settled) => new(
        new Obligation($"AY-2026-AWARD-001|{kind}|{due}", "AY", "AY-2026-AWARD-001", "获奖有限公司", kind, Text, "holder", Day("2027-01-01"), Day(due), true, "23", "/x"),
        kind, false, "AY-2026", "AY-2026-001", Text, "001@holder.test")
    {
        SettledOn = settled is null ? null : Day(settled),
    };

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
