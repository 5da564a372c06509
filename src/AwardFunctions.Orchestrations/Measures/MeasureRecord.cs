using System.Text.Json.Serialization;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Publicity;

namespace AwardFunctions.Orchestrations.Measures;

/// <summary>A measure about a holder, from its proposal on.</summary>
/// <param name="Id">Its identity: the certificate's number and a number of its own, e.g. "AY-2026-AWARD-001-M01".</param>
/// <param name="CertificateNumber">The honour.</param>
/// <param name="CycleId">The cycle it was won in.</param>
/// <param name="MeasureId">Which of the scheme's measures it is.</param>
/// <param name="GroundId">The ground of revocation it rests on; null for none.</param>
/// <param name="Article">The article it is decided under.</param>
/// <param name="Facts">What was found.</param>
/// <param name="EventOn">The day of the event.</param>
/// <param name="SourceId">What it follows from; null where from nothing on record.</param>
/// <param name="Evidence">Documents that prove it.</param>
/// <param name="DecidedBy">The parties that decide on it, in turn.</param>
/// <param name="ProposedBy">Who proposed it: the e-mail address.</param>
/// <param name="ProposedAt">When, UTC.</param>
/// <param name="State">Where it stands.</param>
public sealed record MeasureRecord(
    string Id,
    string CertificateNumber,
    string CycleId,
    string MeasureId,
    string? GroundId,
    string Article,
    string Facts,
    DateOnly EventOn,
    string? SourceId,
    IReadOnlyList<EvidenceDocument> Evidence,
    IReadOnlyList<string> DecidedBy,
    string ProposedBy,
    DateTimeOffset ProposedAt,
    MeasureState State)
{
    /// <summary>What the holder says to it 陈述申辩; null where nothing was said.</summary>
    public string? Statement { get; init; }

    /// <summary>The day it was decided, by its document; null before.</summary>
    public DateOnly? DecidedOn { get; init; }

    /// <summary>The number of the document that decided it; null where there is none.</summary>
    public string? DocumentNumber { get; init; }

    /// <summary>The last day, inclusive, by which the holder is to do what it asks for; null where it asks for nothing.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>Why it was refused, withdrawn or lifted; null where it was not.</summary>
    public string? EndReason { get; init; }

    /// <summary>The day it was refused, withdrawn or lifted; null where it was not.</summary>
    public DateOnly? EndedOn { get; init; }

    /// <summary>When all that follows from the decision was carried out, UTC; null before.</summary>
    public DateTimeOffset? CarriedOutAt { get; init; }

    /// <summary>Its orchestration has not come to its end.</summary>
    [JsonIgnore]
    public bool IsUnderWay => State == MeasureState.Proposed || (State == MeasureState.Decided && CarriedOutAt is null);

    /// <summary>The identity of the decision of one party on its chain.</summary>
    /// <param name="step">From 0.</param>
    public string ApprovalId(int step) => MeasureStart.ApprovalIdOf(CycleId, Id, step);

    /// <summary>The scheme's measure.</summary>
    public Measure RuleIn(Scheme scheme) => scheme.Measures.First(measure => measure.Id == MeasureId);

    /// <summary>The ground it rests on; null for none.</summary>
    public RevocationGround? GroundIn(Scheme scheme) => scheme.Revocation.FirstOrDefault(ground => ground.Id == GroundId);
}
