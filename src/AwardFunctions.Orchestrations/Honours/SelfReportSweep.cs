using AwardFunctions.Domain.Honours;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Mail.Letters;
using AwardFunctions.Orchestrations.Sweeps;

namespace AwardFunctions.Orchestrations.Honours;

/// <summary>Reminds holders of their yearly self-report; what is overdue goes to the office.</summary>
public sealed class SelfReportSweep(DutyReminders reminders, HonourMail mail) : ISweep
{
    public string Name => "self-report-reminders";

    public Task<int> RunAsync(CancellationToken cancellationToken) => reminders.SendDueAsync(
        DutyKinds.SelfReport,
        async (one, due, rung, occasion) =>
        {
            var article = one.Dossier.Scheme.Cite(due.Duty.Article);
            if (rung.Id == ReminderRung.Overdue)
            {
                return await mail.ToOfficeAsync(
                    one, occasion, (head, name, url) => DutyOverdueLetter.Write(head, name, one.Reference, due.Duty.Name, due.On, url, article), cancellationToken);
            }

            var left = due.On.DayNumber - one.Today.DayNumber;
            await mail.ToHolderAsync(
                one, occasion,
                (head, url) => DutyReminderLetter.Write(head, one.Reference, due.Duty.Name, due.On, left, due.Duty.StatutoryDate, url, article), cancellationToken);
            return true;
        },
        cancellationToken);
}
