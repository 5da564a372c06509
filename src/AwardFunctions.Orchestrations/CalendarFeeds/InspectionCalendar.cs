using System.Runtime.CompilerServices;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Inspections;

namespace AwardFunctions.Orchestrations.CalendarFeeds;

/// <summary>The days agreed on for inspections: for the experts who go, and for the holder they go to.</summary>
public sealed class InspectionCalendar(InspectionBook book) : ICalendarSource
{
    public async IAsyncEnumerable<CalendarEntry> ListAsync(AccountRecord person, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var inspection in await book.OfPersonAsync(person.Email, cancellationToken))
        {
            if (inspection is { Day: { } day, SignedAt: null } && !inspection.IsOver()
                && (inspection.Owner == person.Email || inspection.Team.Any(member => member.Email == person.Email)))
            {
                yield return new CalendarEntry(
                    $"{inspection.Id}|inspection", day, new($"巡查诊断：{inspection.Holder}", $"Inspection of {inspection.Holder}"),
                    [new($"证书编号：{inspection.CertificateNumber}", $"Certificate: {inspection.CertificateNumber}")], $"/inspections/{inspection.Id}");
            }
        }
    }
}
