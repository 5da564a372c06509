using AwardFunctions.Portal.Http;
using Microsoft.AspNetCore.Http;

namespace AwardFunctions.Portal.Exports;

/// <summary>Answers with a table as a file to save.</summary>
public static class TableAnswer
{
    /// <param name="context">The request.</param>
    /// <param name="table">The table.</param>
    /// <param name="format">"csv" or "xlsx".</param>
    public static IResult Of(PortalContext context, ExportTable table, string format)
    {
        var (bytes, type) = format == "csv"
            ? (CsvFile.Of(table, context.Language), CsvFile.ContentType)
            : (XlsxFile.Of(table, context.Language), XlsxFile.ContentType);
        return new FileAnswer(new MemoryStream(bytes), $"{table.FileName}.{format}", type, bytes.Length);
    }
}
