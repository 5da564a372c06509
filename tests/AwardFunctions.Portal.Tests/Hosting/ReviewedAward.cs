using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Reviews;
using AwardFunctions.TestKit.Flows;

namespace AwardFunctions.Portal.Tests.Hosting;

/// <summary>A host whose cycle has come to the material review of two units; the group is named, nothing is scored.</summary>
public sealed class ReviewedAward : IAsyncLifetime
{
    public const string Stage = "material-review";

    public AwardPortal Portal { get; } = new();

    public string First { get; private set; } = "";

    public string Second { get; private set; } = "";

    public async Task InitializeAsync()
    {
        await Portal.InitializeAsync();
        First = await EligibleAsync();
        Second = await EligibleAsync();
        await Portal.Flow.AdvanceToAsync(new DateOnly(2026, 3, 9));
        AwardFlow.Value(await Portal.Flow.Get<ReviewDesk>().NameGroupAsync(
            AwardPortal.Cycle, Stage, People.Reviewers, People.Reviewers[0], await Portal.Flow.PersonAsync(People.Office), default));
    }

    public Task DisposeAsync() => Portal.DisposeAsync();

    private async Task<string> EligibleAsync()
    {
        var applicant = Portal.NewApplicant();
        var application = await Portal.Flow.PrepareAsync(AwardPortal.Cycle, applicant);
        await Portal.Flow.SubmitAsync(application, applicant.Email);
        await Portal.Flow.DecideAsync(AwardPortal.Cycle, DecisionKinds.Check, DecisionActions.Eligible, subject: application);
        return application;
    }
}
