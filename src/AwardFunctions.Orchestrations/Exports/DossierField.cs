using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Orchestrations.Exports;

/// <summary>A field of the form, or a line of the self-score, as it was last saved (UTC).</summary>
public sealed record DossierField(string Id, LocalizedText Name, string Value, DateTimeOffset SavedAt);
