using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Honours;

/// <summary>How a figure has gone.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Points">Year by year, oldest first; years without a number are left out.</param>
/// <param name="Benchmark">What it is measured against; null where nothing was stated.</param>
public sealed record ReportTrend(ReportFigure Figure, IReadOnlyList<ReportPoint> Points, decimal? Benchmark);
