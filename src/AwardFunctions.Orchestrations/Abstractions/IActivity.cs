namespace AwardFunctions.Orchestrations.Abstractions;

/// <summary>
/// One external change. It runs at least once, so it must be idempotent: keyed by a value the orchestration hands it.
/// </summary>
/// <remarks>Throw <see cref="PermanentFailureException"/> where no retry can help; anything else is tried again.</remarks>
public interface IActivity<in TInput, TResult>
{
    Task<TResult> RunAsync(TInput input, CancellationToken cancellationToken);
}
