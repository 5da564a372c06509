namespace AwardFunctions.Benchmarks;

/// <summary>Median, least and greatest of a figure over all rounds.</summary>
internal sealed record Spread(double Median, double Min, double Max)
{
    public static Spread? Of(IEnumerable<double?> values)
    {
        var sorted = values.OfType<double>().Order().ToArray();
        return sorted.Length == 0 ? null : new Spread(Percentile(sorted, 50), sorted[0], sorted[^1]);
    }

    /// <summary>A percentile of values in ascending order.</summary>
    public static double Percentile(double[] sorted, double percent) =>
        sorted[(int)Math.Clamp(Math.Ceiling(sorted.Length * percent / 100) - 1, 0, sorted.Length - 1)];
}
