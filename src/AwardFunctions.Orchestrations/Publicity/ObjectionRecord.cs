using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Orchestrations.Publicity;

/// <summary>An objection against one unit of a public list.</summary>
/// <param name="Id">Its number, e.g. "AY-2026-O-001".</param>
/// <param name="CycleId">The cycle.</param>
/// <param name="StageId">The publicity stage.</param>
/// <param name="ApplicationId">Whom it is against.</param>
/// <param name="UnitName">The unit's name.</param>
/// <param name="ObjectorName">Who objects; shown only to the office.</param>
/// <param name="ObjectorEmail">Where the receipt and the outcome go.</param>
/// <param name="Grounds">What is objected.</param>
/// <param name="Evidence">Documents handed in with it.</param>
/// <param name="FiledAt">UTC.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Finding">What the office found.</param>
/// <param name="SettledAt">UTC.</param>
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
    DateTimeOffset? SettledAt = null)
{
    /// <summary>The identity of the decision that settles it.</summary>
    public string ApprovalId => $"{CycleId}.objection.{Id}";
}
