namespace AwardFunctions.Orchestrations.Applications;

/// <summary>A field was saved; <paramref name="ETag"/> is what the next save must name.</summary>
public sealed record FieldSaved(string ETag, DateTimeOffset SavedAt);
