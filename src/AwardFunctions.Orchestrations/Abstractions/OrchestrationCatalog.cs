namespace AwardFunctions.Orchestrations.Abstractions;

/// <summary>
/// The one list of orchestrations and activities. Both hosts register from it, and the parity test reads it.
/// </summary>
public sealed class OrchestrationCatalog
{
    private readonly Dictionary<string, OrchestrationDefinition> orchestrations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ActivityDefinition> activities = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, OrchestrationDefinition> Orchestrations => orchestrations;

    public IReadOnlyDictionary<string, ActivityDefinition> Activities => activities;

    /// <summary>Adds an orchestration under its class's name. Orchestrations have a parameterless constructor.</summary>
    public OrchestrationCatalog AddOrchestration<TOrchestration, TInput, TResult>()
        where TOrchestration : IOrchestration<TInput, TResult>, new()
    {
        var name = typeof(TOrchestration).Name;
        orchestrations.Add(name, new OrchestrationDefinition(name, typeof(TInput), typeof(TResult),
            async (context, input) => await new TOrchestration().RunAsync(context, (TInput)input!)));
        return this;
    }

    /// <summary>Adds an activity under its class's name; instances come from the host's service provider.</summary>
    public OrchestrationCatalog AddActivity<TActivity, TInput, TResult>()
        where TActivity : class, IActivity<TInput, TResult>
    {
        var name = typeof(TActivity).Name;
        activities.Add(name, new ActivityDefinition(name, typeof(TActivity), typeof(TInput), typeof(TResult),
            async (activity, input, cancellationToken) => await ((TActivity)activity).RunAsync((TInput)input!, cancellationToken)));
        return this;
    }
}
