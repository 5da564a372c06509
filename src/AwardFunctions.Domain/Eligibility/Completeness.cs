using System.Globalization;
using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Eligibility;

/// <summary>形式审查: whether an application has everything it needs.</summary>
public static class Completeness
{
    /// <summary>The subject of a finding on the self-score.</summary>
    public const string SelfScore = "self-score";

    /// <summary>What is missing or malformed, in the order of the form; nothing where the application is complete.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="kind">Who applies.</param>
    /// <param name="sector">The identity of its sector.</param>
    /// <param name="values">The form, by field.</param>
    /// <param name="documents">The files attached so far.</param>
    /// <param name="selfScore">The applicant's own score out of the sheet's full mark; null where it gave none.</param>
    /// <param name="littleGiant">It is a 专精特新 "little giant".</param>
    /// <param name="nonProfit">It is not in production or business.</param>
    public static IReadOnlyList<Finding> Check(
        Scheme scheme,
        ApplicantKind kind,
        string sector,
        IReadOnlyDictionary<string, string> values,
        IReadOnlyCollection<AttachedDocument> documents,
        decimal? selfScore,
        bool littleGiant = false,
        bool nonProfit = false) =>
    [
        .. FieldsOf(scheme, kind).Select(field => OfField(scheme, field, values.GetValueOrDefault(field.Id))).OfType<Finding>(),
        .. DocumentsOf(scheme, kind, sector, littleGiant, nonProfit).SelectMany(document => OfDocument(scheme, document, [.. documents.Where(file => file.DocumentId == document.Id)])),
        .. OfSelfScore(scheme, selfScore),
    ];

    /// <summary>The fields that an applicant fills in.</summary>
    public static IEnumerable<FormField> FieldsOf(Scheme scheme, ApplicantKind kind) =>
        scheme.Form.Where(field => field.Kinds.Count == 0 || field.Kinds.Contains(kind));

    /// <summary>The documents that an applicant attaches.</summary>
    public static IEnumerable<RequiredDocument> DocumentsOf(
        Scheme scheme, ApplicantKind kind, string sector, bool littleGiant = false, bool nonProfit = false) => scheme.Documents.Where(document =>
        (document.Kinds.Count == 0 || document.Kinds.Contains(kind)) && (document.Sectors.Count == 0 || document.Sectors.Contains(sector))
        && (littleGiant || !document.LittleGiantOnly) && !(nonProfit && document.BusinessOnly));

    /// <summary>What is wrong with one file for a document; null where it may be attached.</summary>
    public static Finding? CheckFile(Scheme scheme, RequiredDocument document, AttachedDocument file)
    {
        Finding Found(string zh, string en) => new(document.Id, new LocalizedText($"{document.Name.Zh}：{file.FileName}{zh}",
            $"{document.Name.En}: {file.FileName} {en}"), scheme.Cite(document.Article));

        if (file.Bytes == 0)
            return Found("是空文件", "is empty");
        if (file.Bytes > document.MaxBytes)
            return Found($"超过{Size(document.MaxBytes)}", $"is larger than {Size(document.MaxBytes)}");
        if (file.Type is null || !document.Types.Contains(file.Type))
            return Found($"的内容不是{string.Join("、", document.Types)}", $"is not {string.Join(", ", document.Types)} by its content");
        return null;
    }

    private static Finding? OfField(Scheme scheme, FormField field, string? value)
    {
        if (string.IsNullOrWhiteSpace(value))
            return field.Required ? new Finding(field.Id, new LocalizedText($"未填写{field.Name.Zh}",
                $"{field.Name.En} is missing"), scheme.Cite(field.Article)) : null;
        return FormValues.Check(field, value) is { } wrong
            ? new Finding(field.Id, new LocalizedText($"{field.Name.Zh}：{wrong.Zh}", $"{field.Name.En}: {wrong.En}"), scheme.Cite(field.Article))
            : null;
    }

    private static IEnumerable<Finding> OfDocument(Scheme scheme, RequiredDocument document, IReadOnlyList<AttachedDocument> files)
    {
        if (files.Count == 0 && document.Required)
            yield return new Finding(document.Id, new LocalizedText($"缺少{document.Name.Zh}", $"{document.Name.En} is missing"), scheme.Cite(document.Article));
        if (files.Count > document.MaxFiles)
            yield return new Finding(document.Id, new LocalizedText($"{document.Name.Zh}最多{document.MaxFiles}个文件",
                $"{document.Name.En}: at most {document.MaxFiles} files"), scheme.Cite(document.Article));
        foreach (var finding in files.Select(file => CheckFile(scheme, document, file)).OfType<Finding>())
            yield return finding;
    }

    private static IEnumerable<Finding> OfSelfScore(Scheme scheme, decimal? selfScore)
    {
        if (scheme.Scoring is { MinSelfScore: { } least, MinSelfScoreArticle: { } article } && !(selfScore >= least))
        {
            var given = selfScore?.ToString("0.##", CultureInfo.InvariantCulture);
            yield return new Finding(SelfScore, given is null
                ? new LocalizedText($"未填写自评分，应不低于{least}分", $"The self-score is missing; at least {least} is needed")
                : new LocalizedText($"自评分{given}，应不低于{least}分", $"The self-score is {given}; at least {least} is needed"), scheme.Cite(article));
        }
    }

    private static string Size(long bytes) => bytes % (1024 * 1024) == 0
        ? string.Create(CultureInfo.InvariantCulture, $"{bytes / (1024 * 1024)} MiB")
        : string.Create(CultureInfo.InvariantCulture, $"{bytes:#,0} B");
}
