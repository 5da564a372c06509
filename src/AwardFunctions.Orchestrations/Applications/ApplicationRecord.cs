using System.Text.Json.Serialization;
using AwardFunctions.Domain.Calendars;
using AwardFunctions.Domain.Eligibility;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Recommendations;

namespace AwardFunctions.Orchestrations.Applications;

/// <summary>One applicant's application in one cycle.</summary>
/// <param name="Id">The cycle's identity and a number, e.g. "AY-2026-003": also the number on the receipt.</param>
/// <param name="CycleId">The cycle.</param>
/// <param name="Owner">The account that fills it in.</param>
/// <param name="Kind">Organisation or individual.</param>
/// <param name="Sector">The sector it named.</param>
/// <param name="LittleGiant">专精特新小巨人.</param>
/// <param name="NonProfit">It is not in production or business.</param>
/// <param name="Name">The applicant's name.</param>
/// <param name="CreditCode">Its unified social credit code 统一社会信用代码; an individual's identity number, for its owner and the office only.</param>
/// <param name="Answers">Answers to the eligibility questions, by question.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Round">How often it was returned for correction.</param>
/// <param name="StartedAt">UTC.</param>
/// <param name="SubmittedAt">When it was submitted last, UTC; null for a draft.</param>
/// <param name="Manifest">What was submitted last.</param>
/// <param name="ReturnedAt">When it was returned last, UTC.</param>
/// <param name="CorrectionNote">What the office says about the correction.</param>
/// <param name="Corrections">What must be corrected, while it is returned.</param>
/// <param name="CorrectionDue">By when, inclusive.</param>
/// <param name="Reasons">Why it was refused.</param>
/// <param name="Withdrawal">That it was taken back; null otherwise.</param>
/// <param name="Bodies">Who is to recommend it, by step; null where nobody was chosen.</param>
/// <param name="Recommendations">What its recommenders said, oldest first; null where none has.</param>
/// <param name="RenewsTiers">The tiers in which winning would renew an earlier award of its own, as the register had it at the last submission.</param>
public sealed record ApplicationRecord(
    string Id,
    string CycleId,
    string Owner,
    ApplicantKind Kind,
    string Sector,
    bool LittleGiant,
    bool NonProfit,
    string Name,
    string CreditCode,
    IReadOnlyDictionary<string, decimal> Answers,
    ApplicationState State,
    int Round,
    DateTimeOffset StartedAt,
    DateTimeOffset? SubmittedAt = null,
    SubmissionManifest? Manifest = null,
    DateTimeOffset? ReturnedAt = null,
    string? CorrectionNote = null,
    IReadOnlyList<CorrectionItem>? Corrections = null,
    Deadline? CorrectionDue = null,
    IReadOnlyList<RefusalReason>? Reasons = null,
    Withdrawal? Withdrawal = null,
    IReadOnlyList<ChosenBody>? Bodies = null,
    IReadOnlyList<Recommendation>? Recommendations = null,
    IReadOnlyList<string>? RenewsTiers = null)
{
    /// <summary>The credit code, or the masked identity number, as anyone may see it.</summary>
    [JsonIgnore]
    public string PublicCode => Kind == ApplicantKind.Individual ? IdentityNumber.Mask(CreditCode) : CreditCode;

    /// <summary>What it says of itself.</summary>
    [JsonIgnore]
    public EligibilityAnswers Declared => new(Kind, Sector, LittleGiant, NonProfit, Answers);

    /// <summary>The identity of the check of this round.</summary>
    public string CheckApprovalId => $"{CycleId}.{Id}.check.{Round}";

    /// <summary>The applicant may change it now, as far as its state goes.</summary>
    public bool IsOpen => State is ApplicationState.Draft or ApplicationState.Returned;
}
