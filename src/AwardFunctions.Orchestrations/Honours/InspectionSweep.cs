using AwardFunctions.Domain.Honours;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Mail.Letters;
using AwardFunctions.Orchestrations.Sweeps;

namespace AwardFunctions.Orchestrations.Honours;

/// <summary>Tells the office which inspections it owes: as the time for one begins, and again before it ends.</summary>
public sealed class InspectionSweep(DutyReminders reminders, HonourMail mail) : ISweep
{
    public string Name => "inspections";

    public Task<int> RunAsync(CancellationToken cancellationToken) => reminders.SendDueAsync(
        DutyKinds.Inspection,
        (one, due, rung, occasion) =>
        {
            int? left = rung.Id == ReminderRung.Start ? null : due.On.DayNumber - one.Today.DayNumber;
            return mail.ToOfficeAsync(
                one, occasion,
                (head, name, url) => InspectionLetter.Write(
                    head, name, one.Reference, due.Duty.Name, due.On, left, url, one.Dossier.Scheme.Cite(due.Duty.Article)),
                cancellationToken);
        },
        cancellationToken);
}
