using AwardFunctions.Domain.Calendars;
using AwardFunctions.Domain.Committee;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Bodies;
using AwardFunctions.Orchestrations.Committee;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Ports;

namespace AwardFunctions.Standalone.Demo.Any;

/// <summary>
/// A cycle of any scheme, from announcement to hand-over: nothing here knows which. Everyone decides as the sheets ask, a working day after
/// they were asked.
/// </summary>
internal sealed class SchemeCycle(Play play, Scheme scheme, Troupe troupe, string? until)
{
    private const int LongestCourseDays = 500;
    private readonly SchemeZone zone = new(scheme.TimeZone);
    private readonly IReadOnlyList<Enterprise> enterprises = LocalApplicants.Of(scheme);
    private readonly Applicants applicants = new(play);
    private bool applied;

    /// <summary>Registers the people, then plays until the cycle is closed, or until the stage opens that is left to the visitor.</summary>
    /// <exception cref="InvalidOperationException">It does not come to its end: someone waits for something that nobody does.</exception>
    public async Task RunAsync(DateOnly announceOn)
    {
        await RegisterAsync();
        var opens = announceOn.AddDays(2);
        await play.PlanAsync(new NewCycle(scheme.Code, announceOn.Year, announceOn, opens, opens.AddDays(24)), troupe.Clerk);
        await NameCommitteeAsync();
        for (var day = announceOn; day < announceOn.AddDays(LongestCourseDays); day = Next(day))
        {
            await play.UntilAsync(day.Year, day.Month, day.Day, 10, 0);
            if ((await play.Get<CycleArchive>().OpenAsync(play.CycleId, play.Cancelled)).Cycle.State == CycleState.Closed
                || (await OpenStagesAsync()).Any(stage => stage.Id == until))
                return;
            await WorkAsync(day, opens);
        }

        throw new InvalidOperationException($"The cycle {play.CycleId} has not come to its end after {LongestCourseDays} days.");
    }

    private async Task WorkAsync(DateOnly today, DateOnly opens)
    {
        if (!applied && today >= opens)
        {
            applied = true;
            foreach (var enterprise in enterprises)
                await ApplyAsync(enterprise);
        }

        foreach (var stage in await OpenStagesAsync())
            await new StageWork(play, scheme, troupe, enterprises).DoAsync(stage);
        foreach (var pending in await PendingAsync())
            await DecideAsync(pending, today);
    }

    private async Task NameCommitteeAsync()
    {
        if (scheme.Committee is not { } rule)
            return;
        var body = CommitteeBook.BodyOf(await play.Get<CycleArchive>().OpenAsync(play.CycleId, play.Cancelled));
        var clerk = await play.AccountAsync(troupe.Clerk.Email);
        foreach (var (person, place) in troupe.Committee.Select((person, place) => (person, place)))
        {
            var seat = place == 0 && rule.ChairArticle is not null ? Seat.Chair : Seat.Member;
            DemoException.Unless(await play.Get<CommitteeDesk>().PutAsync(body, new Member(person.Email, person.Name, "", "", seat), clerk, play.Cancelled));
        }
    }

    private async Task ApplyAsync(Enterprise enterprise)
    {
        var application = await applicants.BeginAsync(enterprise);
        await applicants.FillInAsync(application, enterprise);
        await applicants.ScoreAsync(application, enterprise);
        await applicants.AttachAllAsync(application, enterprise);
        await applicants.SubmitAsync(application, enterprise);
    }

    private async Task DecideAsync(ApprovalRecord approval, DateOnly today)
    {
        // A decision of the same day may have changed what this one is about, or taken it back.
        if ((await play.Get<ApprovalStore>().FindAsync(approval.Id, play.Cancelled))?.Value is { Decision: null } pending)
            await play.DecideAsync(pending, pending.ApproversOn(today)[0].Email, SheetAnswers.For(pending, scheme, today));
    }

    private async Task<IReadOnlyList<ApprovalRecord>> PendingAsync() =>
        [.. (await play.Get<ApprovalDesk>().ListAsync(play.CycleId, play.Cancelled)).Where(one => one.Decision is null).OrderBy(one => one.OpenedAt)];

    private async Task<IReadOnlyList<Stage>> OpenStagesAsync() =>
        [.. (await play.Get<StageBook>().ListAsync(play.CycleId, play.Cancelled))
            .Where(record => record.State == StageState.Open)
            .Select(record => scheme.StageOf(record.StageId))];

    private static DateOnly Next(DateOnly day)
    {
        var next = day.AddDays(1);
        while (!WorkingDayCalendar.Embedded.IsWorkingDay(next))
            next = next.AddDays(1);
        return next;
    }

    private async Task RegisterAsync()
    {
        var accounts = play.Get<AccountDesk>();
        foreach (var person in troupe.Everyone)
        {
            await accounts.DescribeAsync(person.Email, person.Name, person.Office.Zh, "zh-CN", play.Cancelled);
            var covers = person.Role == Roles.Administrator ? RoleGrant.EveryScheme : scheme.Code;
            await accounts.GrantAsync(person.Email, new RoleGrant(person.Role, covers), play.Cancelled);
        }

        foreach (var enterprise in enterprises)
        {
            await accounts.DescribeAsync(enterprise.Email, enterprise.Contact, enterprise.Name, "zh-CN", play.Cancelled);
            await accounts.GrantAsync(enterprise.Email, new RoleGrant(Roles.Applicant, RoleGrant.EveryScheme), play.Cancelled);
        }

        foreach (var body in troupe.Bodies)
            DemoException.Unless(await play.Get<BodyDesk>().PutAsync(body, await play.AccountAsync(troupe.Clerk.Email), play.Cancelled));
    }
}
