namespace AwardFunctions.Orchestrations.Reviews;

/// <summary>Rows of a review within its cycle's partition.</summary>
internal static class ReviewRows
{
    public static string Rosters(string stageId) => $"roster|{stageId}|";

    public static string Roster(string stageId, string batch) => Rosters(stageId) + batch;

    public static string Consensuses(string stageId) => $"consensus|{stageId}|";

    public static string Visits(string stageId) => $"visit|{stageId}|";

    public static string Visit(string stageId, string applicationId) => Visits(stageId) + applicationId;

    public static string Consensus(string stageId, string applicationId) => Consensuses(stageId) + applicationId;
}
