using AwardFunctions.FunctionApp.Orchestrations;
using AwardFunctions.Orchestrations.Abstractions;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;

namespace AwardFunctions.FunctionApp.Activities;

/// <summary>Runs one of our activities as a durable function.</summary>
public sealed class ActivityRun(IServiceProvider services, DurableClientBinding binding)
{
    public Task<TResult> Async<TActivity, TInput, TResult>(TInput input, DurableTaskClient client, CancellationToken cancellationToken)
        where TActivity : class, IActivity<TInput, TResult>
    {
        binding.Bind(client);
        return services.GetRequiredService<TActivity>().RunAsync(input, cancellationToken);
    }
}
