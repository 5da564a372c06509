using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Orchestrations.Documents;

/// <summary>A type of file as schemes name it, with the names and the media type it goes by.</summary>
public sealed record DocumentType(string Id, LocalizedText Name, string MediaType, IReadOnlyList<string> Extensions)
{
    public static IReadOnlyList<DocumentType> All { get; } =
    [
        new("pdf", new("PDF 文件", "PDF"), "application/pdf", [".pdf"]),
        new("jpeg", new("JPEG 图片", "JPEG image"), "image/jpeg", [".jpg", ".jpeg"]),
        new("png", new("PNG 图片", "PNG image"), "image/png", [".png"]),
        new("docx", new("Word 文档（docx）", "Word document (docx)"), "application/vnd.openxmlformats-officedocument.wordprocessingml.document", [".docx"]),
        new("xlsx", new("Excel 表格（xlsx）", "Excel workbook (xlsx)"), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", [".xlsx"]),
    ];

    public static DocumentType? ById(string? id) => All.FirstOrDefault(type => type.Id == id);

    public static DocumentType? ByFileName(string fileName) =>
        All.FirstOrDefault(type => type.Extensions.Any(extension => fileName.EndsWith(extension, StringComparison.OrdinalIgnoreCase)));

    /// <summary>The names of several types, for a sentence.</summary>
    public static LocalizedText Names(IEnumerable<string> ids)
    {
        var types = ids.Select(id => ById(id)?.Name ?? new LocalizedText(id, id)).ToList();
        return new LocalizedText(string.Join("、", types.Select(name => name.Zh)), string.Join(", ", types.Select(name => name.En)));
    }
}
