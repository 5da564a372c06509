namespace AwardFunctions.Domain.Schemes;

/// <summary>The regulation a scheme encodes.</summary>
/// <param name="Title">Its title without brackets, e.g. 安阳县县长质量奖管理办法.</param>
/// <param name="DocumentNumber">Its document number; for a draft, what it calls itself.</param>
/// <param name="InForceFrom">First day in force, inclusive; null for a draft.</param>
/// <param name="InForceUntil">Last day in force, inclusive; null where the text states none.</param>
/// <param name="IsDraft">A draft for comment: everything printed says that it is not in force.</param>
/// <param name="Replaces">The document number of the edition it replaces.</param>
/// <param name="Article">The article on entry into force and end.</param>
public sealed record Instrument(
    LocalizedText Title,
    string DocumentNumber,
    DateOnly? InForceFrom,
    DateOnly? InForceUntil,
    bool IsDraft,
    string? Replaces,
    string Article);
