using AwardFunctions.Domain.Calendars;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.Orchestrations.Schemes;
using AwardFunctions.Orchestrations.SecondFactors;
using Microsoft.Extensions.DependencyInjection;

namespace AwardFunctions.Standalone.Demo;

/// <summary>What all people of the demonstration do: let time pass, plan, decide. Everything goes through the use cases of the portal.</summary>
internal sealed class Play(IServiceProvider services, Progress progress, string cycleId, CancellationToken cancellationToken)
{
    /// <summary>The prize, in CNY, that the demonstration sets where the regulation leaves it open.</summary>
    private const int OpenPrize = 100_000;

    private readonly SchemeZone zone = new("Asia/Shanghai");
    private readonly ApprovalDesk approvals = services.GetRequiredService<ApprovalDesk>();
    private readonly AccountDesk accounts = services.GetRequiredService<AccountDesk>();
    private readonly IClockControl clock = services.GetRequiredService<IClockControl>();

    public string CycleId => cycleId;

    public CancellationToken Cancelled => cancellationToken;

    /// <summary>The same people in another cycle.</summary>
    public Play In(string otherCycleId) => new(services, progress, otherCycleId, cancellationToken);

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    /// <summary>Lets time pass until a wall-clock time in the county; what falls due on the way happens on its day.</summary>
    public async Task UntilAsync(int year, int month, int day, int hour, int minute)
    {
        await clock.AdvanceToAsync(zone.InstantOf(new DateOnly(year, month, day), new TimeOnly(hour, minute)), cancellationToken);
        await progress.ShowAsync(cycleId, cancellationToken);
    }

    /// <summary>Lets everything that was set going come to rest, and tells it.</summary>
    public async Task RestAsync()
    {
        await clock.AdvanceToAsync(clock.UtcNow, cancellationToken);
        await progress.ShowAsync(cycleId, cancellationToken);
    }

    public async Task<AccountRecord> AccountAsync(string email) =>
        await accounts.FindAsync(email, cancellationToken) ?? throw new InvalidOperationException($"{email} was not registered.");

    public Task PlanAsync(NewCycle plan) => PlanAsync(plan, Cast.Clerk);

    public async Task PlanAsync(NewCycle plan, Person by)
    {
        var scheme = await Get<SchemeShelf>().FindAsync(plan.SchemeCode, cancellationToken);
        var open = scheme?.Tiers.Where(tier => tier.Prize is { Amount: null }).ToDictionary(tier => tier.Id, _ => OpenPrize);
        DemoException.Unless(await Get<CycleDesk>().PlanAsync(plan with { Prizes = plan.Prizes ?? open }, await AccountAsync(by.Email), cancellationToken));
        await RestAsync();
    }

    /// <summary>Someone decides what is pending in a stage, or about a subject, signed in to the portal.</summary>
    public async Task DecideAsync(Person person, string subject, string action, string reason = "", params (string Input, string Value)[] values)
    {
        var pending = await PendingAsync(subject);
        await DecideAsync(pending, person.Email, Taken(pending, action, reason, values));
    }

    /// <summary>Someone decides: signed in to the portal, or where they have no account, with the link in the mail.</summary>
    public async Task DecideAsync(ApprovalRecord pending, string email, DecisionTaken taken)
    {
        if (pending.Sheet.Guests is { Count: > 0 })
            await DecideByLinkAsync(pending, email, taken);
        else
            DemoException.Unless(await approvals.DecideAsync(pending.Id, await AccountAsync(email), await ProvedAsync(pending, email, taken), cancellationToken));
        await RestAsync();
    }

    /// <summary>Someone decides with the link in the mail, without signing in; where it is too old, with a new one.</summary>
    public async Task DecideByMailAsync(Person person, string subject, string action, params (string Input, string Value)[] values)
    {
        var pending = await PendingAsync(subject);
        await DecideByLinkAsync(pending, person.Email, Taken(pending, action, "", values));
        await RestAsync();
    }

    private static DecisionTaken Taken(ApprovalRecord pending, string action, string reason, (string Input, string Value)[] values) =>
        new(action, reason, values.ToDictionary(one => one.Input, one => one.Value), pending.SubjectHash);

    private async Task DecideByLinkAsync(ApprovalRecord pending, string email, DecisionTaken taken)
    {
        var postbox = new Postbox(Get<IOutbox>(), approvals);
        var secret = await postbox.FindAsync(email, pending.Id, cancellationToken);
        if (DemoException.Unless(await approvals.OpenLinkAsync(secret, cancellationToken)).LinkExpired)
        {
            DemoException.Unless(await approvals.SendNewLinkAsync(secret, cancellationToken));
            secret = await postbox.FindAsync(email, pending.Id, cancellationToken);
        }

        DemoException.Unless(await approvals.DecideByLinkAsync(secret, await ProvedAsync(pending, email, taken), cancellationToken));
    }

    /// <summary>With the code of the second factor, where the decision asks for one.</summary>
    private async Task<DecisionTaken> ProvedAsync(ApprovalRecord pending, string email, DecisionTaken taken)
    {
        if (!pending.Sheet.SecondFactor)
            return taken;
        // Enrolled anew each time: two decisions of one moment would share a code.
        await Get<SecondFactorDesk>().SeedAsync(email, Cast.Secret, cancellationToken);
        return taken with { Code = Totp.CodeAt(Cast.Secret, clock.UtcNow) };
    }

    /// <remarks>Oldest first: where two lists are on their way, the one that waits longer is decided first.</remarks>
    private async Task<ApprovalRecord> PendingAsync(string subject) =>
        (await approvals.ListAsync(cycleId, cancellationToken))
            .Where(one => one.Decision is null && one.Order.SubjectId == subject)
            .MinBy(one => one.OpenedAt) ?? throw new InvalidOperationException($"Nothing is pending about {subject} in {cycleId}.");
}
