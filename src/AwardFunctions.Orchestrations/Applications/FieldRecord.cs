namespace AwardFunctions.Orchestrations.Applications;

/// <summary>A field's value as it was saved last; <paramref name="SavedAt"/> is UTC.</summary>
public sealed record FieldRecord(string Value, string SavedBy, DateTimeOffset SavedAt);
