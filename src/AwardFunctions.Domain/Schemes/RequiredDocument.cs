namespace AwardFunctions.Domain.Schemes;

/// <summary>A document the application needs.</summary>
/// <param name="Id">Stable identity, unique in the scheme.</param>
/// <param name="Required">Without it the application is incomplete.</param>
/// <param name="Types">Accepted file types by content: "pdf", "jpeg", "png", "docx", "xlsx".</param>
/// <param name="MaxBytes">The largest file, in bytes, inclusive.</param>
/// <param name="MaxFiles">How many files may be attached under it.</param>
public sealed record RequiredDocument(
    string Id, LocalizedText Name, bool Required, IReadOnlyList<string> Types, long MaxBytes, int MaxFiles, string Article)
{
    /// <summary>Which applicants need it; empty for all.</summary>
    public IReadOnlyList<ApplicantKind> Kinds { get; init; } = [];

    /// <summary>Which sectors need it; empty for all.</summary>
    public IReadOnlyList<string> Sectors { get; init; } = [];

    /// <summary>Asked only of a 专精特新 "little giant", whose relaxation it proves.</summary>
    public bool LittleGiantOnly { get; init; }

    /// <summary>Asked only of those in production or business.</summary>
    public bool BusinessOnly { get; init; }

    public LocalizedText? Hint { get; init; }
}
