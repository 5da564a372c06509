using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Approvals;

namespace AwardFunctions.Orchestrations.Opinions;

/// <summary>What the departments asked in one stage said.</summary>
/// <param name="StageId">The opinions stage.</param>
/// <param name="Name">Its name.</param>
/// <param name="Citation">The article it rests on.</param>
/// <param name="Units">The applications they were asked about.</param>
/// <param name="Opinions">Department by department, in the order asked.</param>
public sealed record OpinionSummary(
    string StageId, LocalizedText Name, Citation Citation, IReadOnlyList<string> Units, IReadOnlyList<DepartmentOpinion> Opinions)
{
    /// <summary>How many said what, in a line.</summary>
    public LocalizedText Counts => new(
        $"征求 {Opinions.Count} 个部门意见：无异议 {Of(DecisionActions.NoObjection)}，有意见 {Of(DecisionActions.Comment)}，不同意 {Of(DecisionActions.Object)}，未回复 {Of(DecisionActions.NoReply)}",
        $"{Opinions.Count} departments asked: {Of(DecisionActions.NoObjection)} no objection, {Of(DecisionActions.Comment)} comments, {Of(DecisionActions.Object)} objections, {Of(DecisionActions.NoReply)} no reply");

    private int Of(string action) => Opinions.Count(opinion => opinion.Answer?.Action == action);
}
