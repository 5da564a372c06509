using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;

namespace AwardFunctions.Standalone.Demo;

/// <summary>
/// The year after, left to the visitor: the window is open, one application waits for its check, another is a draft. There is no
/// day-off notice for 2027 yet, so that its deadlines are provisional.
/// </summary>
internal sealed class NextCycle(Play play)
{
    public const string Id = "AY-2027";
    private readonly Applicants applicants = new(play);

    public async Task BeginAsync()
    {
        await play.UntilAsync(2027, 1, 4, 9, 30);
        await play.PlanAsync(new NewCycle("AY", 2027, new DateOnly(2027, 1, 5), new DateOnly(2027, 1, 6), new DateOnly(2027, 2, 26)));
        await play.UntilAsync(2027, 1, 5, 10, 0);
        await play.DecideAsync(
            Cast.Clerk, "announcement", DecisionActions.Posted, "",
            ("posted:media", "2027-01-05"), ("posted:website", "2027-01-05"), ("link:website", "https://www.anyang.example/notice/2027-01-05"));
        await play.UntilAsync(2027, 1, 7, 14, 0);
        var farm = await applicants.BeginAsync(Enterprises.Farm);
        await applicants.FillInAsync(farm, Enterprises.Farm);
        await applicants.ScoreAsync(farm, Enterprises.Farm);
        await applicants.AttachAllAsync(farm, Enterprises.Farm);
        await play.UntilAsync(2027, 1, 8, 16, 10);
        await applicants.SubmitAsync(farm, Enterprises.Farm);
        await play.UntilAsync(2027, 1, 11, 9, 0);
        var trader = await applicants.BeginAsync(Enterprises.Trader);
        await applicants.FillInAsync(trader, Enterprises.Trader, fields: 9);
        await play.RestAsync();
    }
}
