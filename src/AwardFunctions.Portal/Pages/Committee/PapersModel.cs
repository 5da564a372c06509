using AwardFunctions.Orchestrations.Committee;

namespace AwardFunctions.Portal.Pages.Committee;

/// <summary>A deliberation's papers, and what was typed into the forms to stand aside and to have it voted on by mail.</summary>
public sealed record PapersModel(Papers Papers, RecusalDraft Draft, RoundDraft Round);
