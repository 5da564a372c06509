namespace AwardFunctions.Domain.Schemes;

/// <summary>A field of the application form.</summary>
/// <param name="Id">Stable identity, unique in the scheme.</param>
/// <param name="Group">The heading it stands under.</param>
/// <param name="Kind">Text, paragraph, number, date, phone, e-mail, credit code or choice.</param>
/// <param name="MaxLength">The longest text in characters.</param>
/// <param name="Choices">The values of a choice.</param>
public sealed record FormField(
    string Id,
    LocalizedText Name,
    LocalizedText Group,
    FormFieldKind Kind,
    bool Required,
    int MaxLength,
    IReadOnlyList<ApplicantKind> Kinds,
    IReadOnlyList<Choice> Choices,
    LocalizedText? Hint,
    string Article);
