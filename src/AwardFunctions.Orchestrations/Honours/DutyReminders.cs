using AwardFunctions.Domain.Honours;

namespace AwardFunctions.Orchestrations.Honours;

/// <summary>Finds the reminders of duties that are due and have not gone out.</summary>
public sealed class DutyReminders(HonoursInForce honours, RungBook rungs)
{
    /// <param name="kind">The kind of duty, one of <see cref="Domain.Schemes.DutyKinds"/>.</param>
    /// <param name="send">Sends one reminder under the given name of the occasion; false where there is nobody to send it to.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>How many went out.</returns>
    public async Task<int> SendDueAsync(string kind, Func<HonourInForce, DutyDue, ReminderRung, string, Task<bool>> send, CancellationToken cancellationToken)
    {
        var sent = 0;
        await foreach (var one in honours.ListAsync(cancellationToken))
        {
            foreach (var due in one.DutiesOf(kind))
            {
                if (ReminderLadder.DueOn(due, one.Today) is { } rung
                    && await rungs.FireAsync(one.Honour, due.Duty.Id, due.On, rung, occasion => send(one, due, rung, occasion), cancellationToken))
                    sent++;
            }
        }

        return sent;
    }
}
