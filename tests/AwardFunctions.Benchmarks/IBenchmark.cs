namespace AwardFunctions.Benchmarks;

/// <summary>One NAME of the program: the product and its floor, measured in turn.</summary>
internal interface IBenchmark
{
    string Name { get; }

    /// <summary>What is measured, against which floor, and what is to be reached.</summary>
    string Summary { get; }

    /// <summary>Runs floor and product once. Called once more than asked for: the first round warms up and does not count.</summary>
    Task<IReadOnlyList<Figure>> RunAsync(BenchmarkOptions options);
}
