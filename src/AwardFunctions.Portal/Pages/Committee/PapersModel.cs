using AwardFunctions.Orchestrations.Committee;

namespace AwardFunctions.Portal.Pages.Committee;

/// <summary>A deliberation's papers, and what was typed into the form to stand aside.</summary>
public sealed record PapersModel(Papers Papers, RecusalDraft Draft);
