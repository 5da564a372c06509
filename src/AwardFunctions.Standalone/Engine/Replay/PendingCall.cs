using System.Text.Json;
using AwardFunctions.Orchestrations.Abstractions;

namespace AwardFunctions.Standalone.Engine.Replay;

/// <summary>A call whose outcome has not reached the orchestration yet.</summary>
internal abstract class PendingCall(string name)
{
    public string Name { get; } = name;

    /// <exception cref="JsonException">The result does not fit the type the orchestration asked for.</exception>
    public abstract void Complete(string? json);

    public abstract void Fail(string reason);

    /// <summary>Gives the call up; only timers can be.</summary>
    public abstract void Cancel(CancellationToken cancellationToken);
}

internal sealed class PendingCall<TResult>(string name) : PendingCall(name)
{
    private readonly TaskCompletionSource<TResult> completion = new();

    public Task<TResult> Task => completion.Task;

    public override void Complete(string? json) =>
        completion.SetResult(json is null ? default! : JsonSerializer.Deserialize<TResult>(json, AwardJson.Options)!);

    public override void Fail(string reason) => completion.SetException(new OrchestrationTaskFailedException(Name, reason));

    public override void Cancel(CancellationToken cancellationToken) => completion.SetCanceled(cancellationToken);
}
