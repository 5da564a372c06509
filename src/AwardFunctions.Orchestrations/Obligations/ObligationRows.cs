using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Orchestrations.Obligations;

/// <summary>
/// Where obligations stand. All in one partition, so that each changes in one batch with its lines in the two indexes: of the open ones by
/// scheme and day, and of those with something to do by sweep and day.
/// </summary>
internal static class ObligationRows
{
    public const string Partition = "obligations";
    private const string AllPrefix = "all|";

    public static string All(string id) => AllPrefix + id;

    public static string OfHonour(string certificateNumber) => $"{AllPrefix}{certificateNumber}|";

    public static string Open(Obligation obligation) => $"{OpenFrom(obligation.SchemeCode, obligation.Due)}{obligation.Id}";

    public static string OpenFrom(string schemeCode, DateOnly due) => $"{OpenOf(schemeCode)}{due:yyyy-MM-dd}|";

    public static string OpenOf(string? schemeCode) => schemeCode is null ? "open|" : $"open|{schemeCode}|";

    public static string Next(ObligationRecord record) => $"{NextFrom(SweepOf(record.Kind), record.NextOn!.Value)}{record.Obligation.Id}";

    public static string NextFrom(string sweep, DateOnly day) => $"{NextOf(sweep)}{day:yyyy-MM-dd}|";

    public static string NextOf(string sweep) => $"next|{sweep}|";

    /// <summary>The sweep that looks after a kind of obligation.</summary>
    public static string SweepOf(string kind) => kind switch
    {
        DutyKinds.SelfReport => "self-report-reminders",
        DutyKinds.Inspection or DutyKinds.Visit => "inspections",
        Matters.Expiry => "honour-expiry",
        _ => "deadlines",
    };
}
