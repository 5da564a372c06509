using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Orchestrations.Mail;

/// <summary>On whose behalf a letter goes out.</summary>
/// <param name="Award">The award's name, at the top.</param>
/// <param name="Office">The office that signs.</param>
/// <param name="Notice">What everything printed must say, e.g. that the regulation is a draft; null where nothing.</param>
/// <param name="TimeZone">IANA name of the zone in which the letter tells the time.</param>
public sealed record Letterhead(LocalizedText Award, LocalizedText Office, LocalizedText? Notice = null, string TimeZone = "Asia/Shanghai")
{
    private static readonly LocalizedText DraftNotice = new("征求意见稿，尚未生效", "Draft for comment, not in force");

    public static Letterhead Of(Scheme scheme) =>
        new(scheme.Name, scheme.Office, scheme.Instrument.IsDraft ? DraftNotice : null, scheme.TimeZone);
}
