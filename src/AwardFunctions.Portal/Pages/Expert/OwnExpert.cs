using AwardFunctions.Orchestrations.Outcomes;

namespace AwardFunctions.Portal.Pages.Expert;

/// <summary>What an expert sees of themselves.</summary>
public sealed record OwnExpert(IReadOnlyList<OwnRecord> Records, InterestDraft Draft, Refusal? Refusal);
