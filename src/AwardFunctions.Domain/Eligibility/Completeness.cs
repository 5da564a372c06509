using System.Globalization;
using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Eligibility;

/// <summary>Checks an application for what is missing or malformed before it can be submitted.</summary>
public static class Completeness
{
    /// <summary>The identity under which a missing or low self-score is reported.</summary>
    public const string SelfScore = "self-score";

    /// <param name="scheme">The scheme.</param>
    /// <param name="kind">Organisation or individual.</param>
    /// <param name="sector">The sector.</param>
    /// <param name="fields">The form's values by field.</param>
    /// <param name="documents">The document requirement of each attached file.</param>
    /// <param name="selfScore">The self-score in points; null where the sheet is not complete.</param>
    public static IReadOnlyList<CompletenessFinding> Check(
        Scheme scheme,
        ApplicantKind kind,
        string sector,
        IReadOnlyDictionary<string, string> fields,
        IReadOnlyCollection<string> documents,
        int? selfScore)
    {
        var findings = new List<CompletenessFinding>();
        foreach (var field in Fields(scheme, kind))
        {
            if (CheckField(field, fields.GetValueOrDefault(field.Id, "")) is { } reason)
                findings.Add(new CompletenessFinding(field.Id, reason, scheme.Cite(field.Article)));
        }

        foreach (var document in Documents(scheme, kind, sector).Where(document => document.Required && !documents.Contains(document.Id)))
        {
            findings.Add(new CompletenessFinding(
                document.Id, new LocalizedText($"缺少「{document.Name.Zh}」", $"Missing: {document.Name.En}"), scheme.Cite(document.Article)));
        }

        if (kind == ApplicantKind.Organisation && selfScore is null)
        {
            findings.Add(new CompletenessFinding(
                SelfScore, new LocalizedText("自评表尚未逐条填写", "The self-score sheet is not complete"), scheme.Cite(scheme.Scoring.Article)));
        }

        if (scheme.Scoring is { MinSelfScore: { } least, MinSelfScoreArticle: { } article } && selfScore < least)
        {
            findings.Add(new CompletenessFinding(
                SelfScore, new LocalizedText($"自评分应不低于{least}分，现为{selfScore}分", $"The self-score must be at least {least}; it is {selfScore}"), scheme.Cite(article)));
        }

        return findings;
    }

    /// <summary>The fields that an applicant of this kind fills in.</summary>
    public static IEnumerable<FormField> Fields(Scheme scheme, ApplicantKind kind) =>
        scheme.Form.Where(field => field.Kinds.Count == 0 || field.Kinds.Contains(kind));

    /// <summary>The documents that an applicant of this kind and sector hands in.</summary>
    public static IEnumerable<RequiredDocument> Documents(Scheme scheme, ApplicantKind kind, string sector) =>
        scheme.Documents.Where(document =>
            (document.Kinds.Count == 0 || document.Kinds.Contains(kind)) && (document.Sectors.Count == 0 || document.Sectors.Contains(sector)));

    /// <summary>What is wrong with a field's value, or null. An empty value is wrong only where the field is required.</summary>
    public static LocalizedText? CheckField(FormField field, string value)
    {
        var text = value.Trim();
        if (text.Length == 0)
            return field.Required ? new LocalizedText($"请填写「{field.Name.Zh}」", $"Please fill in “{field.Name.En}”") : null;
        return text.Length > field.MaxLength
            ? new LocalizedText($"「{field.Name.Zh}」不得超过{field.MaxLength}字", $"“{field.Name.En}” may hold at most {field.MaxLength} characters")
            : CheckFormat(field, text);
    }

    private static LocalizedText? CheckFormat(FormField field, string text)
    {
        var wellFormed = field.Kind switch
        {
            FormFieldKind.Number => decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _),
            FormFieldKind.Date => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
            FormFieldKind.Phone => text.Length >= 7 && text.All(character => char.IsAsciiDigit(character) || character is '-' or '+' or ' ' or '(' or ')'),
            FormFieldKind.Email => text.IndexOf('@') is > 0 and var at && text.LastIndexOf('.') > at + 1 && text.LastIndexOf('.') < text.Length - 1 && !text.Contains(' '),
            FormFieldKind.CreditCode => CreditCode.IsValid(text),
            FormFieldKind.Choice => field.Choices.Any(choice => choice.Value == text),
            _ => true,
        };
        return wellFormed
            ? null
            : new LocalizedText($"「{field.Name.Zh}」格式不正确：{text}", $"“{field.Name.En}” is malformed: {text}");
    }
}
