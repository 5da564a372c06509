namespace AwardFunctions.Domain.Schemes;

/// <summary>The regulation a scheme encodes.</summary>
/// <param name="Title">Its title without brackets, e.g. 安阳县县长质量奖管理办法.</param>
/// <param name="DocumentNumber">Its document number; where the text has none, what it calls itself.</param>
/// <param name="Article">The article on entry into force and end.</param>
public sealed record Instrument(LocalizedText Title, string DocumentNumber, string Article)
{
    /// <summary>First day in force, inclusive; null for a draft, or where the text gives no date.</summary>
    public DateOnly? InForceFrom { get; init; }

    /// <summary>Last day in force, inclusive; null where the text states none.</summary>
    public DateOnly? InForceUntil { get; init; }

    /// <summary>A draft for comment: everything printed says that it is not in force.</summary>
    public bool IsDraft { get; init; }

    /// <summary>The document number of the edition it replaces.</summary>
    public string? Replaces { get; init; }
}
