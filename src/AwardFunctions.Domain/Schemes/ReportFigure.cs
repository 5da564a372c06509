namespace AwardFunctions.Domain.Schemes;

/// <summary>A figure that a holder's self-report states.</summary>
/// <param name="Id">Stable identity, unique among the report's figures and sections.</param>
/// <param name="Name">What is measured.</param>
/// <param name="Group">The heading it stands under, e.g. a chapter of the standard.</param>
/// <param name="Unit">What it is measured in, e.g. 万元.</param>
/// <param name="Article">The article that asks for it.</param>
public sealed record ReportFigure(string Id, LocalizedText Name, LocalizedText Group, LocalizedText Unit, string Article)
{
    /// <summary>It must be stated; otherwise it is stated where it applies.</summary>
    public bool Required { get; init; }

    /// <summary>The benchmark's value is asked for beside it.</summary>
    public bool Benchmark { get; init; }

    /// <summary>For how many years before the reported one its value is asked for, too.</summary>
    public int PreviousYears { get; init; }
}
