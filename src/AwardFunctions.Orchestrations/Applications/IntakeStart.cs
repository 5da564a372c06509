using System.Globalization;
using AwardFunctions.Orchestrations.Approvals;

namespace AwardFunctions.Orchestrations.Applications;

/// <summary>The input of <see cref="ApplicationIntake"/>.</summary>
public sealed record IntakeStart(string CycleId, string ApplicationId, string CheckStageId)
{
    /// <summary>The check of a round, from 0.</summary>
    public ApprovalOrder CheckOf(int round) => new(
        $"{CycleId}.{ApplicationId}.check.{round.ToString(CultureInfo.InvariantCulture)}",
        CycleId, DecisionKinds.Check, CheckStageId, ApplicationId, [ApplicationId]);
}
