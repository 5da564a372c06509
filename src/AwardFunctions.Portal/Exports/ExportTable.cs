using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Portal.Exports;

/// <summary>A list as a spreadsheet takes it.</summary>
/// <param name="FileName">Without extension.</param>
/// <param name="Title">The sheet's name.</param>
/// <param name="Columns">The columns.</param>
/// <param name="Rows">As many values as columns: text, int, decimal, DateOnly, DateTimeOffset or null.</param>
public sealed record ExportTable(string FileName, LocalizedText Title, IReadOnlyList<ExportColumn> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows);
