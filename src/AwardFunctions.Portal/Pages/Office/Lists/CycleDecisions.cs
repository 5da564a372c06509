using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Honours;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Portal.Http;

namespace AwardFunctions.Portal.Pages.Office.Lists;

/// <summary>What came of a cycle: the honours, and who decided what on the way.</summary>
public sealed record CycleDecisions(
    CycleDossier Dossier, IReadOnlyList<HonourRecord> Honours, IReadOnlyList<ApprovalRecord> Approvals, IReadOnlyList<UnitRecord> Units, DateOnly Today, ListQuery Query)
{
    /// <summary>The honours asked for, in the order asked for.</summary>
    public IReadOnlyList<HonourRecord> Shown => Query.Order(
        Honours.Where(one => Query.Lets("tier", one.TierId) && Query.Finds("q", one.Holder, one.CertificateNumber, one.DocumentNumber)),
        (one, sort) => sort switch
        {
            "holder" => one.Holder,
            "tier" => Dossier.Scheme.TierOf(one.TierId).Rank,
            "decided" => one.DecidedOn,
            "until" => one.ValidUntil,
            "prize" => one.Prize,
            "handed" => one.HandedOverOn,
            _ => one.CertificateNumber,
        },
        one => one.CertificateNumber);

    /// <summary>The certificate whose payment was being recorded; null where none was.</summary>
    public string? Paying { get; init; }

    /// <summary>Why the payment was not recorded.</summary>
    public Refusal? Refusal { get; init; }

    /// <summary>The decisions that made the award, in the order of their stages.</summary>
    public IReadOnlyList<ApprovalRecord> Chain =>
    [
        .. Approvals
            .Where(approval => approval.Order.Kind is DecisionKinds.Ranking or DecisionKinds.Deliberation or DecisionKinds.List or DecisionKinds.Removal or DecisionKinds.Decision or DecisionKinds.Payment or DecisionKinds.HandOver)
            .OrderBy(approval => approval.OpenedAt)
            .ThenBy(approval => Dossier.Scheme.Stages.ToList().FindIndex(stage => stage.Id == approval.Order.StageId)),
    ];
}
