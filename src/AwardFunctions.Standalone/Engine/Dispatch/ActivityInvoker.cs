using System.Collections.Concurrent;
using System.Text.Json;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Standalone.Engine.Tables;
using Microsoft.Extensions.DependencyInjection;

namespace AwardFunctions.Standalone.Engine.Dispatch;

/// <summary>Calls an activity once, with the services of a scope of its own.</summary>
internal sealed class ActivityInvoker(OrchestrationCatalog catalog, IServiceProvider services)
{
    private readonly ConcurrentDictionary<Type, ObjectFactory> factories = new();

    /// <summary>The activity's result as JSON.</summary>
    /// <exception cref="PermanentFailureException">There is no such activity, its input cannot be read, or it says so itself.</exception>
    public async Task<string> InvokeAsync(ActivityTask task, string? inputJson, CancellationToken cancellationToken)
    {
        if (!catalog.Activities.TryGetValue(task.Name, out var definition))
            throw new PermanentFailureException($"There is no activity '{task.Name}'.");

        await using var scope = services.CreateAsyncScope();
        var activity = scope.ServiceProvider.GetService(definition.ActivityType) ?? Create(definition.ActivityType, scope.ServiceProvider);
        var result = await definition.RunAsync(activity, ReadInput(definition, inputJson), cancellationToken);
        return JsonSerializer.Serialize(result, definition.ResultType, AwardJson.Options);
    }

    private object Create(Type type, IServiceProvider scoped) =>
        factories.GetOrAdd(type, static unregistered => ActivatorUtilities.CreateFactory(unregistered, []))(scoped, []);

    private static object? ReadInput(ActivityDefinition definition, string? json)
    {
        try
        {
            return json is null ? null : JsonSerializer.Deserialize(json, definition.InputType, AwardJson.Options);
        }
        catch (JsonException exception)
        {
            throw new PermanentFailureException($"The input cannot be read as {definition.InputType.Name}: {exception.Message}", exception);
        }
    }
}
