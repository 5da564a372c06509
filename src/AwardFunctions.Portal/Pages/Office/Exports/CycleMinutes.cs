using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Audit;
using AwardFunctions.Orchestrations.Committee;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Honours;
using AwardFunctions.Orchestrations.Publicity;

namespace AwardFunctions.Portal.Pages.Office.Exports;

/// <summary>A cycle from beginning to end, from its records and its journal.</summary>
public sealed record CycleMinutes(
    CycleDossier Dossier, IReadOnlyList<StageRecord> Stages, IReadOnlyList<ApprovalRecord> Approvals, IReadOnlyList<Resolution> Resolutions, IReadOnlyList<ObjectionRecord> Objections,
    IReadOnlyList<HonourRecord> Honours, IReadOnlyList<AuditRecord> Journal, DateTimeOffset Now)
{
    /// <summary>The decisions of a stage in the order in which they were taken; those on single applications are counted, not told.</summary>
    public IReadOnlyList<ApprovalRecord> DecisionsOf(string stageId) =>
    [
        .. Approvals.Where(approval => approval.Order.StageId == stageId && !IsSingle(approval) && approval.Decision is not null)
            .OrderBy(approval => approval.Decision!.At),
    ];

    /// <summary>What a decision resolved, with the body as it was; null where it was no deliberation.</summary>
    public Resolution? ResolutionOf(ApprovalRecord approval) => Resolutions.FirstOrDefault(resolution => resolution.ApprovalId == approval.Id);

    public int SinglesOf(string stageId) => Approvals.Count(approval => approval.Order.StageId == stageId && IsSingle(approval) && approval.Decision is not null);

    /// <summary>What happened to the cycle as a whole: what single applicants and experts did stands in the journal.</summary>
    public IReadOnlyList<AuditRecord> Course =>
        [.. Journal.Where(record => !record.Entry.Action.StartsWith("application.", StringComparison.Ordinal) && !record.Entry.Action.StartsWith("sheet.", StringComparison.Ordinal) && record.Entry.Action is not ("decision.asked" or "decision.made"))];

    /// <summary>Checks and recommendations: as many as there are applications.</summary>
    private bool IsSingle(ApprovalRecord approval) =>
        approval.Order.Kind == DecisionKinds.Check || Dossier.Scheme.PartyOf(approval.Sheet.PartyId).Role == PartyRoles.Recommender;

    /// <summary>What a decision's form held, as people read it.</summary>
    public static IEnumerable<(LocalizedText Label, string Value)> ValuesOf(ApprovalRecord approval) =>
        approval.Sheet.Inputs
            .Where(input => approval.Decision!.Values.GetValueOrDefault(input.Id, "").Length > 0)
            .Select(input => (input.Label, string.Join("、", NamesOf(input, approval.Decision!))));

    private static IEnumerable<string> NamesOf(DecisionInput input, DecisionMade made) => input.Kind is DecisionInputKind.Choice or DecisionInputKind.Choices
        ? made.Several(input.Id).Select(value => input.Choices.FirstOrDefault(choice => choice.Value == value)?.Name.Zh ?? value)
        : [made.Values[input.Id]];
}
