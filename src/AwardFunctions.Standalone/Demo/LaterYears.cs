using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Honours;
using AwardFunctions.Orchestrations.Measures;
using AwardFunctions.Orchestrations.Obligations;
using AwardFunctions.Orchestrations.Ports;

namespace AwardFunctions.Standalone.Demo;

/// <summary>
/// The years after the award: the foundry keeps its duties until its honour ends; the mill neglects them, is suspended, and in the end loses the
/// honour. Whatever falls due on the way is reminded of, told as overdue, and lapses by itself.
/// </summary>
internal sealed class LaterYears(Play play, int years)
{
    private readonly SelfReports reports = new(play);
    private readonly Inspectors inspectors = new(play);
    private HonourRecord foundry = null!;
    private HonourRecord mill = null!;

    private DateOnly End => Weekday(new(2026 + years, 6, 1));

    public async Task RunAsync()
    {
        var honours = await play.Get<HonourDesk>().ListAsync(play.Cancelled);
        foundry = honours.Single(honour => honour.Holder == Enterprises.Foundry.Name);
        mill = honours.Single(honour => honour.Holder == Enterprises.FlourMill.Name);
        foreach (var (on, scene) in Scenes().Where(scene => scene.On < End).OrderBy(scene => scene.On))
        {
            await play.UntilAsync(on.Year, on.Month, on.Day, 10, 0);
            await scene();
            await play.RestAsync();
        }

        await BeginEditionAsync();
    }

    private IEnumerable<(DateOnly On, Func<Task> Scene)> Scenes()
    {
        yield return (new(2026, 6, 10), PayAsync);
        for (var year = 2027; year <= 2029; year++)
        {
            var reported = year - 1;
            yield return (Weekday(new(year, 3, 10)), () => reports.HandInAsync(foundry, Enterprises.Foundry, reported));
        }

        yield return (new(2027, 6, 10), () => inspectors.PassAsync(foundry, Enterprises.Foundry, new(2027, 6, 10)));
        yield return (new(2027, 6, 17), () => inspectors.OrderAsync(mill, Enterprises.FlourMill, new(2027, 6, 17)));
        yield return (new(2027, 9, 15), SuspendAsync);
        yield return (new(2028, 6, 8), () => inspectors.PassAsync(foundry, Enterprises.Foundry, new(2028, 6, 8)));
        yield return (new(2028, 10, 9), RevokeAsync);
        yield return (new(2028, 11, 6), RecoverAsync);
    }

    private async Task PayAsync()
    {
        foreach (var honour in new[] { foundry, mill })
            DemoException.Unless(await play.Get<PrizeDesk>().PaidAsync(honour.CertificateNumber, new DateOnly(2026, 6, 10), await ClerkAsync(), play.Cancelled));
    }

    /// <summary>The mill has put nothing right in time: the office suspends the use of its honour.</summary>
    private async Task SuspendAsync()
    {
        await inspectors.FailAsync(mill, "suspend");
        await ApproveAsync("suspend", "安质评办〔2027〕9号");
    }

    private async Task RevokeAsync()
    {
        var proposal = new MeasureProposal("failed-inspection", "挂面产品在省级质量监督抽查中被判定为不合格，企业对结果无异议。", (await TodayAsync()).AddDays(-3), null);
        DemoException.Unless(await play.Get<MeasureDesk>().ProposeAsync(mill.CertificateNumber, "revoke", proposal, await ClerkAsync(), play.Cancelled));
        await play.RestAsync();
        await ApproveAsync("revoke", "安县政〔2028〕31号");
    }

    /// <summary>Whoever is on the chain of a measure about the mill approves it; the last with a document.</summary>
    private async Task ApproveAsync(string measureId, string number)
    {
        var measure = (await play.Get<MeasureBook>().OfHonourAsync(mill.CertificateNumber, play.Cancelled)).Single(one => one.MeasureId == measureId);
        foreach (var party in measure.DecidedBy)
        {
            var isGovernment = (await SchemeAsync()).PartyOf(party).Role == PartyRoles.GovernmentOffice;
            (string, string)[] document = party == measure.DecidedBy[^1] ? [(MeasureDecision.Number, number), (MeasureDecision.Date, $"{await TodayAsync():yyyy-MM-dd}")] : [];
            await play.DecideAsync(isGovernment ? Cast.Government : Cast.Clerk, measure.Id, DecisionActions.Approve, "", document);
        }
    }

    /// <summary>Plaque and certificate come back; of the prize a part is still owed, and is overdue before long.</summary>
    private async Task RecoverAsync()
    {
        var today = await TodayAsync();
        foreach (var claim in await play.Get<MeasureBook>().ClaimsAsync(mill.CertificateNumber, play.Cancelled))
        {
            if (claim is { SettledOn: null, Matter: Matters.Recovery })
                DemoException.Unless(await play.Get<ClaimDesk>().ReceiveAsync(claim.Id, today, claim.Amount is null ? null : 60_000, await ClerkAsync(), play.Cancelled));
        }
    }

    /// <summary>The next edition's window is open: the foundry may seek its re-evaluation, the mill is refused while its bar lasts.</summary>
    private async Task BeginEditionAsync()
    {
        await play.UntilAsync(End.Year, End.Month, End.Day, 9, 0);
        var edition = play.In($"AY-{End.Year}");
        await edition.UntilAsync(End.Year, End.Month, End.Day, 10, 0);
        var (announced, opens) = (Weekday(End.AddDays(1)), Weekday(End.AddDays(3)));
        await edition.PlanAsync(new NewCycle("AY", End.Year, announced, opens, Weekday(opens.AddDays(35))));
        await edition.UntilAsync(announced.Year, announced.Month, announced.Day, 10, 0);
        await edition.DecideAsync(
            Cast.Clerk, "announcement", DecisionActions.Posted, "",
            ("posted:media", $"{announced:yyyy-MM-dd}"), ("posted:website", $"{announced:yyyy-MM-dd}"), ("link:website", $"https://www.anyang.example/notice/{announced:yyyy-MM-dd}"));
        await edition.UntilAsync(opens.Year, opens.Month, opens.Day, 10, 0);
    }

    private static DateOnly Weekday(DateOnly day) => day.DayOfWeek switch
    {
        DayOfWeek.Saturday => day.AddDays(2),
        DayOfWeek.Sunday => day.AddDays(1),
        _ => day,
    };

    private async Task<Scheme> SchemeAsync() => (await play.Get<CycleArchive>().OpenAsync(play.CycleId, play.Cancelled)).Scheme;

    private async Task<DateOnly> TodayAsync() =>
        (await play.Get<CycleArchive>().OpenAsync(play.CycleId, play.Cancelled)).Zone.DayOf(play.Get<IClockControl>().UtcNow);

    private Task<Orchestrations.Accounts.AccountRecord> ClerkAsync() => play.AccountAsync(Cast.Clerk.Email);
}
