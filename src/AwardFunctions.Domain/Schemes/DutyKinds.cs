namespace AwardFunctions.Domain.Schemes;

/// <summary>The kinds of duty that the product knows how to schedule.</summary>
public static class DutyKinds
{
    public const string SelfReport = "selfReport";
    public const string Inspection = "inspection";
    public const string Visit = "visit";
    public const string PrizeUse = "prizeUse";
    public const string Promotion = "promotion";
    public const string Statistics = "statistics";

    public static IReadOnlyList<string> All { get; } = [SelfReport, Inspection, Visit, PrizeUse, Promotion, Statistics];
}
