namespace AwardFunctions.Orchestrations.Sweeps;

/// <summary>
/// Work that comes due by itself. It looks for what is due now and not yet done, so that a run that was missed is caught up by the next, and
/// a run too many does nothing.
/// </summary>
public interface ISweep
{
    /// <summary>Its name in <see cref="SweepCatalog"/>, in kebab case.</summary>
    string Name { get; }

    /// <returns>How many things were done.</returns>
    Task<int> RunAsync(CancellationToken cancellationToken);
}
