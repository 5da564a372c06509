using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Portal.Exports;

/// <param name="Title">The column's head.</param>
/// <param name="Width">How many characters of the usual font it shows; a Chinese one counts as two.</param>
public sealed record ExportColumn(LocalizedText Title, double Width);
