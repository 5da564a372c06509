namespace AwardFunctions.Domain.Honours;

/// <summary>A figure in one calendar year.</summary>
public sealed record ReportPoint(int Year, decimal Value);
