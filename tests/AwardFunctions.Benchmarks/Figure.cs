namespace AwardFunctions.Benchmarks;

/// <summary>One thing measured in one round; <paramref name="Floor"/> is null for a figure that stands alone.</summary>
internal sealed record Figure(string Name, string Unit, double Product, double? Floor = null)
{
    public double? Ratio => Product / Floor;
}
