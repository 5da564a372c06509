using AwardFunctions.Domain.Calendars;

namespace AwardFunctions.Standalone.Tests.TenYears;

/// <summary>
/// What must happen, worked out from the regulations by hand: day by day, without the product's ladders and calendars of duties. Sweeps run in
/// the morning; people hand in, inspect, confer and revoke in the afternoon.
/// </summary>
internal static class Expected
{
    private static readonly Dictionary<string, (string Award, string? SelfReport, bool SelfReportByLaw, string? Visit, bool VisitByLaw)> Schemes = new()
    {
        ["AY"] = ("安阳县县长质量奖", "提交上一年度实施卓越绩效管理自评报告", true, "每年至少巡查诊断一次", true),
        ["HY"] = ("衡阳县县长质量奖", null, false, null, false),
        ["ZM"] = ("中牟县县长质量奖", "形成年度卓越绩效自评报告", false, null, false),
        ["JS"] = ("郑州市金水区区长质量奖", null, false, "定期巡访", false),
        ["JY"] = ("济源市市长质量奖", null, false, "定期巡访", false),
    };

    /// <summary>Every mail of the sweeps as "day recipient subject", in ordinal order.</summary>
    public static IReadOnlyList<string> Mails(WorkingDayCalendar calendar)
    {
        var mails = new List<string>();
        foreach (var term in Plan.Terms)
        {
            mails.AddRange(Owed(term).SelectMany(owed => Reminders(term, owed)));
            mails.AddRange(Notices(term));
        }

        mails.AddRange(Schemes.Keys.SelectMany(scheme => Digests(scheme, calendar)));
        return [.. mails.Where(mail => string.CompareOrdinal(mail, $"{Plan.Last.AddDays(1):yyyy-MM-dd}") < 0).Order(StringComparer.Ordinal)];
    }

    /// <summary>The state of every honour when the ten years are over.</summary>
    public static string StateOf(Term term) =>
        term.RevokedOn is not null ? "Revoked" : term.RenewedOn <= Plan.Last ? "Renewed" : term.End < Plan.Last ? "Lapsed" : "Running";

    /// <summary>What is left to be done by law or on request on the last evening: certificate, matter and day, in ordinal order.</summary>
    public static IReadOnlyList<string> Open() =>
    [
        .. Plan.Terms
            .Where(term => term.Decided <= Plan.Last && term.LastMorning > Plan.Last)
            .SelectMany(term => Owed(term).Where(owed => IsOpen(term, owed, Plan.Last)).Select(owed => $"{term.Certificate} {owed.Matter} {owed.Due:yyyy-MM-dd}")
                .Concat(term.End is { } end ? [$"{term.Certificate} expiry {end:yyyy-MM-dd}"] : []))
            .Order(StringComparer.Ordinal),
    ];

    private static IEnumerable<Owed> Owed(Term term)
    {
        var scheme = Schemes[term.Scheme];
        if (term is { Scheme: "AY", Tier: "nominee" })
            yield break;
        for (var year = term.Decided.Year + 1; year <= Plan.Last.Year + 1; year++)
        {
            if (scheme.SelfReport is { } report && !(new DateOnly(year, 3, 31) > term.End))
                yield return new Owed("self-report", report, year, new DateOnly(year, 1, 1), new DateOnly(year, 3, 31), scheme.SelfReportByLaw, term.DoneOn("self-report", year));
            if (scheme.Visit is { } visit && !(new DateOnly(year, 1, 1) > term.End))
            {
                var due = term.End < new DateOnly(year, 12, 31) ? term.End.Value : new DateOnly(year, 12, 31);
                yield return new Owed(scheme.VisitByLaw ? "inspection" : "visit", visit, year, new DateOnly(year, 1, 1), due, scheme.VisitByLaw, term.DoneOn("visit", year));
            }
        }
    }

    private static IEnumerable<string> Reminders(Term term, Owed owed)
    {
        var award = Schemes[term.Scheme].Award;
        var (holder, office) = ($"{term.Email} 【{award}】", $"office@{term.Scheme.ToLowerInvariant()}.test 【{award}】");
        bool Sends(DateOnly day) => day <= term.LastMorning && !(day > owed.Done);

        if (owed.Matter == "self-report")
        {
            foreach (var days in new[] { 60, 30, 7 })
            {
                if (Sends(owed.Due.AddDays(-days)))
                    yield return $"{owed.Due.AddDays(-days):yyyy-MM-dd} {holder}提醒：{owed.Name}（{Zh(owed.Due)}前）";
            }

            if (Sends(owed.Due))
                yield return $"{owed.Due:yyyy-MM-dd} {holder}今日到期：{owed.Name}";
        }
        else
        {
            if (Sends(owed.From))
                yield return $"{owed.From:yyyy-MM-dd} {office}请安排：{owed.Name}（{term.Name}）";
            if (owed.Due.AddDays(-30) is var soon && soon > owed.From && Sends(soon))
                yield return $"{soon:yyyy-MM-dd} {office}期限将至：{owed.Name}（{term.Name}）";
        }

        if (owed.ByLaw && Sends(owed.Due.AddDays(1)))
            yield return $"{owed.Due.AddDays(1):yyyy-MM-dd} {office}已逾期：{owed.Name}（{term.Name}）";
    }

    private static IEnumerable<string> Notices(Term term)
    {
        if (term.End is not { } end)
            yield break;
        foreach (var days in new[] { 180, 90, 30, 0 })
        {
            var day = end.AddDays(-days);
            if (day > term.LastMorning)
                continue;
            var subject = $"【{Schemes[term.Scheme].Award}】{(days == 0 ? "荣誉有效期今日届满" : $"荣誉有效期将于{Zh(end)}届满")}（{term.Name}）";
            yield return $"{day:yyyy-MM-dd} {term.Email} {subject}";
            yield return $"{day:yyyy-MM-dd} office@{term.Scheme.ToLowerInvariant()}.test {subject}";
        }
    }

    private static IEnumerable<string> Digests(string scheme, WorkingDayCalendar calendar)
    {
        var owed = Plan.Terms.Where(term => term.Scheme == scheme).SelectMany(term => Owed(term).Select(one => (Term: term, Owed: one))).ToList();
        for (var day = Plan.First; day <= Plan.Last; day = day.AddDays(1))
        {
            if (calendar.IsDayOff(day))
                continue;
            var open = owed.Where(one => day > one.Term.Decided && day <= one.Term.LastMorning && !(one.Owed.Done < day)).Select(one => one.Owed).ToList();
            var overdue = open.Count(one => one.ByLaw && one.Due < day);
            var soon = open.Count(one => one.Matter != "self-report" && one.From <= day && one.Due >= day && one.Due <= day.AddDays(3));
            if (overdue + soon > 0)
                yield return $"{day:yyyy-MM-dd} office@{scheme.ToLowerInvariant()}.test {Zh(day)}工作提示：已逾期{overdue}项，即将到期{soon}项";
        }
    }

    /// <summary>The first is owed from the award on; each next one from the day after the one before was due. A request not taken up ends as the next can be met.</summary>
    private static bool IsOpen(Term term, Owed owed, DateOnly evening)
    {
        if (owed.Done <= evening)
            return false;
        var known = owed.Year == term.Decided.Year + 1 ? term.Decided : owed.Matter == "self-report" ? new DateOnly(owed.Year - 1, 4, 1) : owed.From;
        return known <= evening && (owed.ByLaw || evening < new DateOnly(owed.Year + 1, 1, 1));
    }

    private static string Zh(DateOnly day) => $"{day.Year}年{day.Month}月{day.Day}日";
}
