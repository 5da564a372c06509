using System.Globalization;
using AwardFunctions.Domain.Calendars;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Draws;
using AwardFunctions.Orchestrations.Experts;

namespace AwardFunctions.Standalone.Demo.Any;

/// <summary>The office enters its experts into the pool and draws a group of them; those drawn answer their invitations like every other decision.</summary>
internal sealed class DrawnGroup(Play play, Scheme scheme, Troupe troupe)
{
    /// <summary>Draws the group, unless that has been done.</summary>
    public async Task DrawAsync(GroupRule rule)
    {
        var desk = play.Get<DrawDesk>();
        if (DemoException.Unless(await desk.ViewAsync(play.CycleId, rule.Id, play.Cancelled)).Current is not null)
            return;
        var clerk = await play.AccountAsync(troupe.Clerk.Email);
        await EnterAsync();
        var opened = DemoException.Unless(await desk.OpenAsync(
            new DrawOrder(play.CycleId, rule.Id, rule.Odd ? rule.Min | 1 : rule.Min, null, [], DrawsLeader: true), clerk, play.Cancelled));
        DemoException.Unless(await desk.DrawAsync(opened.Id, "618", clerk, play.Cancelled));
        await play.RestAsync();
    }

    private async Task EnterAsync()
    {
        var desk = play.Get<ExpertDesk>();
        var clerk = await play.AccountAsync(troupe.Clerk.Email);
        var pool = await desk.PoolAsync(scheme.Code, play.Cancelled);
        var today = new SchemeZone(scheme.TimeZone).DayOf(play.Get<TimeProvider>().GetUtcNow());
        foreach (var (expert, number) in troupe.Experts.Select((expert, index) => (expert, index + 1)).Where(one => pool.FindByMailbox(one.expert.Email) is null))
        {
            DemoException.Unless(await desk.AddAsync(
                scheme.Code,
                ExpertDraft.Empty with
                {
                    Email = expert.Email,
                    Name = expert.Name,
                    Sectors = [.. scheme.Sectors.Select(sector => sector.Id)],
                    Employer = $"省质量协会第{Citations.Numeral(number)}工作站",
                    Qualification = "高级工程师，卓越绩效自评师",
                    ReviewerSince = (today.Year - 5).ToString(CultureInfo.InvariantCulture),
                    AgreementYear = today.Year.ToString(CultureInfo.InvariantCulture),
                    AgreementSignedOn = today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                },
                clerk, play.Cancelled));
        }
    }
}
