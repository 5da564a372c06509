using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Orchestrations.Publicity;

/// <summary>An objection against one unit of a public list.</summary>
/// <param name="Id">Its number, e.g. "AY-2026-O-001".</param>
/// <param name="CycleId">The cycle.</param>
/// <param name="StageId">The publicity stage.</param>
/// <param name="ApplicationId">Whom it is against; empty where no unit of the cycle goes by the name that was given.</param>
/// <param name="UnitName">The unit's name.</param>
/// <param name="ObjectorName">Who objects; shown only to the office.</param>
/// <param name="ObjectorEmail">Where the receipt and the outcome go.</param>
/// <param name="Grounds">What is objected.</param>
/// <param name="Evidence">Documents handed in with it.</param>
/// <param name="FiledAt">UTC.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Finding">What the office found.</param>
/// <param name="SettledAt">UTC.</param>
/// <param name="Outside">Not made against a public list in its period: it holds no unit.</param>
public sealed record ObjectionRecord(
    string Id,
    string CycleId,
    string StageId,
    string ApplicationId,
    string UnitName,
    string ObjectorName,
    string ObjectorEmail,
    string Grounds,
    IReadOnlyList<EvidenceDocument> Evidence,
    DateTimeOffset FiledAt,
    ObjectionState State,
    LocalizedText? Finding = null,
    DateTimeOffset? SettledAt = null,
    bool Outside = false)
{
    /// <summary>The identity of the decision that settles it.</summary>
    public string ApprovalId => $"{CycleId}.objection.{Id}";
}
