namespace AwardFunctions.Orchestrations.Cycles;

/// <summary>Identities of orchestrations, so that whoever changes a record knows whom to have look again.</summary>
public static class Instances
{
    public static string Cycle(string cycleId) => $"cycle-{cycleId}";

    public static string Stage(StageRun run) => $"stage-{run.CycleId}.{run.StageId}.{run.Batch}.{run.Visit}";

    public static string Application(string applicationId) => $"application-{applicationId}";

    public static string Approval(string approvalId) => $"approval-{approvalId}";

    public static string Draw(string drawId, int round) => $"draw-{drawId}.{round.ToString(System.Globalization.CultureInfo.InvariantCulture)}";

    public static string Inspection(string inspectionId) => $"inspection-{inspectionId}";

    public static string Objection(string objectionId) => $"objection-{objectionId}";

    public static string Round(string roundId) => $"round-{roundId}";

    public static string Amendment(string approvalId) => $"amendment-{approvalId}";

    public static string Measure(string id) => $"measure-{id}";

    public static string SelfReport(string reportId, int round) => $"report-{reportId}.{round.ToString(System.Globalization.CultureInfo.InvariantCulture)}";

    public static string PrizeAccount(string accountId, int round) => $"prize-{accountId}.{round.ToString(System.Globalization.CultureInfo.InvariantCulture)}";

    public static string Held(string cycleId, string stageId, string applicationId) => $"held-{cycleId}.{stageId}.{applicationId}";
}
