namespace AwardFunctions.Benchmarks;

internal sealed record ReportLine(string Name, string Unit, Spread? Floor, Spread Product, Spread? Ratio);
