using System.Globalization;

namespace AwardFunctions.Orchestrations.Cycles;

/// <summary>Rows within a cycle's partition.</summary>
internal static class Rows
{
    public const string Stages = "stage|";
    public const string Applications = "application|";
    public const string Units = "unit|";
    public const string Approvals = "approval|";
    public const string PendingApprovals = "pending|";
    public const string Objections = "objection|";
    public const string Groups = "group|";
    public const string Sheets = "sheet|";
    public const string Ranking = "ranking";

    public static string Stage(int index) => Stages + index.ToString("D2", CultureInfo.InvariantCulture);

    public static string Application(string applicationId) => Applications + applicationId;

    public static string CreditCode(string creditCode) => "credit|" + creditCode;

    /// <param name="line">From 1.</param>
    public static string Ranked(int line) => $"{Ranking}|{line.ToString("D4", CultureInfo.InvariantCulture)}";

    public static string LineOf(string applicationId) => $"{Ranking}-line|{applicationId}";

    public static string Unit(string applicationId) => Units + applicationId;

    public static string Approval(string approvalId) => Approvals + approvalId;

    /// <remarks>In order of the day it is due.</remarks>
    public static string PendingApproval(DateOnly due, string approvalId) =>
        $"{PendingApprovals}{due.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}|{approvalId}";

    public static string Objection(string objectionId) => Objections + objectionId;

    public static string Group(string stageId) => Groups + stageId;

    public static string Sheet(string stageId, string applicationId, string reviewer) =>
        $"{Sheets}{stageId}|{applicationId}|{Uri.EscapeDataString(reviewer).Replace('%', '~')}";
}
