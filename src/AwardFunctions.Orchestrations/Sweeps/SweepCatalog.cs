using AwardFunctions.Domain.Calendars;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Documents;
using AwardFunctions.Orchestrations.Honours;
using AwardFunctions.Orchestrations.Mail;
using AwardFunctions.Orchestrations.Obligations;
using AwardFunctions.Orchestrations.Telemetry;

namespace AwardFunctions.Orchestrations.Sweeps;

/// <summary>The one list of what comes due by itself. Both hosts run it, and the parity test reads it.</summary>
public static class SweepCatalog
{
    private static readonly TimeOnly Morning = new(9, 0);

    /// <summary>The zone in which daily sweeps have their hour.</summary>
    public static SchemeZone Zone { get; } = new("Asia/Shanghai");

    /// <summary>Every sweep, in the order in which those that are due together run: the digest tells what the others found.</summary>
    public static IReadOnlyList<SweepDefinition> All { get; } =
    [
        new("signals", SweepRhythm.EveryMinute, typeof(SignalSweep), "HousekeepingSchedule"),
        new("mail", SweepRhythm.EveryMinute, typeof(MailSweep), "HousekeepingSchedule"),
        new("uploads", SweepRhythm.EveryMinute, typeof(UploadSweep), "HousekeepingSchedule"),
        new("sign-in", SweepRhythm.EveryMinute, typeof(SignInSweep), "HousekeepingSchedule"),
        new("standing", SweepRhythm.EveryMinute, typeof(StandingSweep), "HousekeepingSchedule"),
        new("self-report-reminders", SweepRhythm.Daily, typeof(SelfReportSweep), "SelfReportSchedule", Morning),
        new("inspections", SweepRhythm.Daily, typeof(InspectionSweep), "InspectionSchedule", Morning),
        new("deadlines", SweepRhythm.Daily, typeof(DeadlineSweep), "DeadlineSchedule", Morning),
        new("honour-expiry", SweepRhythm.Daily, typeof(HonourExpirySweep), "ExpirySchedule", Morning),
        new("digest", SweepRhythm.Daily, typeof(DigestSweep), "DigestSchedule", Morning),
    ];

    public static IEnumerable<SweepDefinition> Of(SweepRhythm rhythm) => All.Where(sweep => sweep.Rhythm == rhythm);

    /// <exception cref="ArgumentException">There is no such sweep.</exception>
    public static SweepDefinition Find(string name) =>
        All.FirstOrDefault(sweep => sweep.Name == name) ?? throw new ArgumentException($"There is no sweep '{name}'.", nameof(name));

    /// <summary>The next instant after <paramref name="now"/>, UTC, at which the hour of a daily sweep comes.</summary>
    public static DateTimeOffset NextDailyAfter(DateTimeOffset now) =>
        Of(SweepRhythm.Daily)
            .SelectMany(sweep => new[] { 0, 1 }.Select(days => Zone.InstantOf(Zone.DayOf(now).AddDays(days), sweep.Hour!.Value)))
            .Where(instant => instant > now)
            .Min();
}
