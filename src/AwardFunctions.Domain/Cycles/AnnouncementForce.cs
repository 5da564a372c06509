using AwardFunctions.Domain.Calendars;
using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Cycles;

/// <summary>Whether the regulation is in force on the day a cycle is announced.</summary>
public static class AnnouncementForce
{
    /// <summary>
    /// Why a cycle cannot be announced on that day; null where it can. A draft may be rehearsed on any day: whoever starts a real cycle asks
    /// <see cref="Instrument.IsDraft"/> too.
    /// </summary>
    public static Finding? Refusal(Scheme scheme, DateOnly announce)
    {
        var (from, until) = (scheme.Instrument.InForceFrom, scheme.Instrument.InForceUntil);
        if (announce < from)
        {
            return Found($"办法自{ChineseDate.Of(from.Value)}起施行，不能在{ChineseDate.Of(announce)}发布公告",
                $"The regulation is in force from {from:yyyy-MM-dd}; nothing can be announced on {announce:yyyy-MM-dd}");
        }

        if (announce > until)
        {
            return Found($"办法有效期至{ChineseDate.Of(until.Value)}，不能在{ChineseDate.Of(announce)}发布公告",
                $"The regulation is in force until {until:yyyy-MM-dd}; nothing can be announced on {announce:yyyy-MM-dd}");
        }

        return null;

        Finding Found(string zh, string en) => new("announcement", new LocalizedText(zh, en), scheme.Cite(scheme.Instrument.Article));
    }
}
