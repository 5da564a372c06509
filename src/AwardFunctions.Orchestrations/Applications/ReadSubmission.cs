using AwardFunctions.Orchestrations.Abstractions;

namespace AwardFunctions.Orchestrations.Applications;

/// <summary>Tells whether an application has been submitted.</summary>
public sealed class ReadSubmission(ApplicationBook book) : IActivity<string, SubmissionStanding>
{
    public async Task<SubmissionStanding> RunAsync(string input, CancellationToken cancellationToken) =>
        new(await book.FindAsync(input, cancellationToken) is { Value.SubmittedAt: not null });
}
