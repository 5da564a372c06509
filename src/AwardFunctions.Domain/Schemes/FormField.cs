namespace AwardFunctions.Domain.Schemes;

/// <summary>A field of the application form.</summary>
/// <param name="Id">Stable identity, unique in the scheme.</param>
/// <param name="Group">The heading it stands under.</param>
/// <param name="Kind">Text, paragraph, number, date, phone, e-mail, credit code or choice.</param>
public sealed record FormField(string Id, LocalizedText Name, LocalizedText Group, FormFieldKind Kind, bool Required, string Article)
{
    /// <summary>The longest text, in characters.</summary>
    public int MaxLength { get; init; } = 200;

    /// <summary>Which applicants fill it in; empty for all.</summary>
    public IReadOnlyList<ApplicantKind> Kinds { get; init; } = [];

    /// <summary>The values of a choice.</summary>
    public IReadOnlyList<Choice> Choices { get; init; } = [];

    public LocalizedText? Hint { get; init; }
}
