using Microsoft.DurableTask.Client;

namespace AwardFunctions.FunctionApp.Orchestrations;

/// <summary>
/// Holds the durable client. Only a function's binding brings one, and it is the same for the life of the process: every function
/// whose use case may start or signal an orchestration binds it and hands it in here first.
/// </summary>
public sealed class DurableClientBinding
{
    private volatile DurableTaskClient? client;

    /// <exception cref="InvalidOperationException">No function has bound it: the one that runs lacks the binding.</exception>
    public DurableTaskClient Client => client ?? throw new InvalidOperationException("This function does not bind the durable client.");

    public void Bind(DurableTaskClient bound) => client = bound;
}
