using AwardFunctions.Domain.Calendars;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.Orchestrations.SecondFactors;
using Microsoft.Extensions.DependencyInjection;

namespace AwardFunctions.Standalone.Demo;

/// <summary>What all people of the demonstration do: let time pass, plan, decide. Everything goes through the use cases of the portal.</summary>
internal sealed class Play(IServiceProvider services, Progress progress, string cycleId, CancellationToken cancellationToken)
{
    private readonly SchemeZone zone = new("Asia/Shanghai");
    private readonly ApprovalDesk approvals = services.GetRequiredService<ApprovalDesk>();
    private readonly AccountDesk accounts = services.GetRequiredService<AccountDesk>();
    private readonly IClockControl clock = services.GetRequiredService<IClockControl>();

    public string CycleId => cycleId;

    public CancellationToken Cancelled => cancellationToken;

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

    public async Task PlanAsync(NewCycle plan)
    {
        DemoException.Unless(await Get<CycleDesk>().PlanAsync(plan, await AccountAsync(Cast.Clerk.Email), cancellationToken));
        await RestAsync();
    }

    /// <summary>Someone decides what is pending in a stage, or about a subject, signed in to the portal.</summary>
    public async Task DecideAsync(Person person, string subject, string action, string reason = "", params (string Input, string Value)[] values)
    {
        var pending = await PendingAsync(subject);
        DemoException.Unless(await approvals.DecideAsync(pending.Id, await AccountAsync(person.Email), await TakenAsync(person, pending, action, reason, values), cancellationToken));
        await RestAsync();
    }

    /// <summary>Someone decides with the link in the mail, without signing in; where it is too old, with a new one.</summary>
    public async Task DecideByMailAsync(Person person, string subject, string action, params (string Input, string Value)[] values)
    {
        var pending = await PendingAsync(subject);
        var postbox = new Postbox(Get<IOutbox>(), approvals);
        var secret = await postbox.FindAsync(person, pending.Id, cancellationToken);
        if (DemoException.Unless(await approvals.OpenLinkAsync(secret, cancellationToken)).LinkExpired)
        {
            DemoException.Unless(await approvals.SendNewLinkAsync(secret, cancellationToken));
            secret = await postbox.FindAsync(person, pending.Id, cancellationToken);
        }

        DemoException.Unless(await approvals.DecideByLinkAsync(secret, await TakenAsync(person, pending, action, "", values), cancellationToken));
        await RestAsync();
    }

    private async Task<DecisionTaken> TakenAsync(
        Person person, ApprovalRecord pending, string action, string reason, (string Input, string Value)[] values)
    {
        var code = "";
        if (pending.Sheet.SecondFactor)
        {
            // Enrolled anew each time: two decisions of one moment would share a code.
            await Get<SecondFactorDesk>().SeedAsync(person.Email, Cast.Secret, cancellationToken);
            code = Totp.CodeAt(Cast.Secret, clock.UtcNow);
        }

        return new(action, reason, values.ToDictionary(one => one.Input, one => one.Value), pending.SubjectHash, code);
    }

    /// <remarks>Oldest first: where two lists are on their way, the one that waits longer is decided first.</remarks>
    private async Task<ApprovalRecord> PendingAsync(string subject) =>
        (await approvals.ListAsync(cycleId, cancellationToken))
            .Where(one => one.Decision is null && one.Order.SubjectId == subject)
            .MinBy(one => one.OpenedAt) ?? throw new InvalidOperationException($"Nothing is pending about {subject} in {cycleId}.");
}
