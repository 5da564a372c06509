using AwardFunctions.Orchestrations.Abstractions;

namespace AwardFunctions.Orchestrations.Applications;

/// <summary>Counts the applications of a cycle by where their check stands.</summary>
public sealed class ReadChecks(ApplicationBook book) : IActivity<string, CheckStanding>
{
    public async Task<CheckStanding> RunAsync(string input, CancellationToken cancellationToken)
    {
        var list = await book.ListAsync(input, cancellationToken);
        return new CheckStanding(
            list.Count(one => one.State is ApplicationState.Recommending or ApplicationState.Checking or ApplicationState.Returned),
            list.Count(one => one.State == ApplicationState.Eligible));
    }
}
