using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Audit;
using AwardFunctions.Orchestrations.Experts;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Reviews;

namespace AwardFunctions.Portal.Pages.Office.Experts;

/// <summary>An expert on the office's desk.</summary>
/// <param name="Expert">The expert; null for one who is being added.</param>
/// <param name="Draft">The form as it stands.</param>
/// <param name="History">What the audit log tells of the expert, newest first.</param>
/// <param name="StandingRefusal">Why the change of standing was not made.</param>
public sealed record ExpertFile(
    Scheme Scheme, ExpertRecord? Expert, ExpertDraft Draft, IReadOnlyList<AuditEntry> History, Refusal? Refusal, Refusal? StandingRefusal = null, string Reason = "",
    string ReferredTo = "")
{
    /// <summary>What an expert who may not take part has scored in running cycles.</summary>
    public IReadOnlyList<AffectedSheet> Affected { get; init; } = [];
}
