using AwardFunctions.Domain.Review;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Documents;
using AwardFunctions.Orchestrations.Ports;

namespace AwardFunctions.Orchestrations.Applications;

/// <summary>An application as its pages show it.</summary>
/// <param name="Application">The application.</param>
/// <param name="Dossier">Its cycle.</param>
/// <param name="Fields">Saved fields by identity, with the ETag that the next save must name; self-scores as "self:" and the item.</param>
/// <param name="Attachments">Documents.</param>
/// <param name="Sheet">The self-score sheet.</param>
/// <param name="SelfScore">What it comes to.</param>
/// <param name="Missing">What is missing or malformed.</param>
/// <param name="Timeline">The status timeline, oldest first.</param>
/// <param name="CanChange">The applicant may change and submit it now.</param>
/// <param name="Etag">The application's version: a submission names it, so that two tabs can't submit different things.</param>
public sealed record ApplicationView(
    ApplicationRecord Application,
    CycleDossier Dossier,
    IReadOnlyDictionary<string, Versioned<FieldRecord>> Fields,
    IReadOnlyList<AttachmentRecord> Attachments,
    ScoreSheet Sheet,
    SheetScore SelfScore,
    IReadOnlyList<Finding> Missing,
    IReadOnlyList<TimelineEntry> Timeline,
    bool CanChange,
    string Etag);
