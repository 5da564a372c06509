using System.Globalization;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Honours;

namespace AwardFunctions.Orchestrations.Measures;

/// <summary>The input of <see cref="RunMeasure"/>.</summary>
/// <param name="Id">The measure.</param>
/// <param name="CycleId">The cycle the honour was won in.</param>
/// <param name="StageId">The stage at which the honour was conferred.</param>
/// <param name="ApplicationId">The application it was won with.</param>
/// <param name="Steps">How many parties decide on it in turn, at least one.</param>
public sealed record MeasureStart(string Id, string CycleId, string StageId, string ApplicationId, int Steps)
{
    internal static MeasureStart Of(MeasureRecord measure, HonourRecord honour, Scheme scheme) =>
        new(measure.Id, measure.CycleId, scheme.Stages.OfType<DecisionStage>().Single().Id, honour.ApplicationId, measure.DecidedBy.Count);

    /// <summary>What one party on the chain is asked.</summary>
    public ApprovalOrder OrderOf(int step) =>
        new(ApprovalIdOf(CycleId, Id, step), CycleId, DecisionKinds.Measure, StageId, Id, [ApplicationId]);

    internal static string ApprovalIdOf(string cycleId, string id, int step) =>
        $"{cycleId}.{id}.measure.{step.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>Which party on the chain an approval is of, from 0.</summary>
    internal static int StepOf(string approvalId) => int.Parse(approvalId[(approvalId.LastIndexOf('.') + 1)..], CultureInfo.InvariantCulture);
}
