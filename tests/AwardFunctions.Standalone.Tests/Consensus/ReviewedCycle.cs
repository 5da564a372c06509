using AwardFunctions.Domain.Review;
using AwardFunctions.Orchestrations.Reviews;
using AwardFunctions.Standalone.Tests.Cycles;
using AwardFunctions.TestKit.Flows;

namespace AwardFunctions.Standalone.Tests.Consensus;

/// <summary>A cycle at the review of two applicants whose experts have not scored yet.</summary>
internal sealed class ReviewedCycle : IAsyncDisposable
{
    public const string Stage = "material-review";

    public static ScoreSheet Sheet { get; } = ScoreSheets.Find("gb-t-19580")!;

    public static string Leader => People.Reviewers[0];

    private ReviewedCycle(RunningAward award, string cycle, string first, string second) =>
        (Award, Cycle, First, Second) = (award, cycle, first, second);

    public RunningAward Award { get; }

    public string Cycle { get; }

    public string First { get; }

    public string Second { get; }

    public AwardFlow Flow => Award.Flow;

    public static async Task<ReviewedCycle> StartAsync()
    {
        var award = await RunningAward.StartAsync(new DateOnly(2026, 3, 2));
        var cycle = await award.AnnouncedAsync(new DateOnly(2026, 3, 3), new DateOnly(2026, 3, 13));
        var (first, second) = (await award.EligibleAsync(cycle, 1), await award.EligibleAsync(cycle, 2));
        await award.Flow.AdvanceToAsync(new DateOnly(2026, 3, 16));
        await award.Flow.GroupAsync(cycle, Stage);
        await award.Flow.RestAsync();
        return new ReviewedCycle(award, cycle, first, second);
    }

    /// <summary>One expert submits a sheet for one applicant; items not named get 70 %.</summary>
    public async Task SubmitAsync(int reviewer, string application, params (string Item, int Percent)[] items)
    {
        var percents = Sheet.Items.ToDictionary(item => item.Id, _ => 70);
        foreach (var (item, percent) in items)
            percents[item] = percent;
        var email = People.Reviewers[reviewer];
        AwardFlow.Value(await Flow.Get<SheetDesk>().SaveAsync(
            new ScoreEntry(Cycle, Stage, application, email, percents, "意见", Submit: true), await Flow.PersonAsync(email), default));
    }

    public async Task<ReviewView> ViewAsync(string? viewer = null) =>
        AwardFlow.Value(await Flow.Get<ReviewDesk>().OpenAsync(Cycle, Stage, viewer is null ? null : await Flow.PersonAsync(viewer), default));

    public async Task<UnitReview> ReviewAsync(string application) =>
        (await ViewAsync()).Reviews.Single(review => review.Unit.ApplicationId == application);

    public ValueTask DisposeAsync() => Award.DisposeAsync();
}
