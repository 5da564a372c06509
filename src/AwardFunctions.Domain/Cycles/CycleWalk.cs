using System.Globalization;
using AwardFunctions.Domain.Calendars;
using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Cycles;

/// <summary>Walks a scheme's stages from the announcement and notes every date on the way.</summary>
internal sealed class CycleWalk(Scheme scheme, WorkingDayCalendar calendar, ApplicationWindow? window)
{
    private static readonly Duration NextWorkingDay = new(1, TimeUnit.WorkingDays);
    private readonly List<RehearsalStep> steps = [];

    public IReadOnlyList<RehearsalStep> From(DateOnly announce)
    {
        var begin = Chosen(announce);
        Course? decision = null;
        foreach (var stage in scheme.Stages)
        {
            var end = Walk(stage, begin);
            decision = stage is DecisionStage ? end : decision;
            begin = end.Plus(NextWorkingDay, calendar);
        }

        if (decision is { } awarded)
            AfterAward(awarded);
        return steps;
    }

    private Course Walk(Stage stage, Course begin)
    {
        var planned = begin.Plus(stage.Plan.Shortest, stage.Plan.Longest, calendar);
        switch (stage)
        {
            case AnnouncementStage announcement:
                var (zh, en) = Names(announcement.Postings);
                Note(stage, $"发布公告（{zh}）", $"Announced in {en}", begin, stage.Article, isSetting: false);
                return End(stage, "全部发布完毕", "Every posting is recorded", planned);
            case IntakeStage intake:
                var (opens, closes) = window is null ? (begin, planned) : (Chosen(window.Opens), Chosen(window.Closes));
                Note(stage, "开始受理申报", "Applications are accepted", opens, stage.Article, isSetting: false);
                Internal(intake, window is null ? planned : Course.On(window.Closes, calendar));
                return End(stage, "申报截止", "Applications close", closes);
            case CheckStage check:
                Note(stage, "开始", "Begins", begin, stage.Article, isSetting: false);
                var returned = new Course(begin.Earliest, Period.End(begin.Latest, check.Check.Duration, calendar).LastDay, begin.Provisional);
                if (check.MaxCorrections > 0)
                    Note(stage, "第一次补正截止", "The first correction is due", returned.Plus(check.Correction.Duration, calendar), check.Correction);
                return End(stage, "结束", "Ends", planned);
            case OpinionsStage opinions:
                return Opinions(opinions, begin, planned);
            case PublicityStage publicity:
                return Publicity(publicity, begin, planned);
            case DecisionStage:
                return End(stage, "发文日期", "The date of the document", planned);
            default:
                Note(stage, "开始", "Begins", begin, stage.Article, isSetting: false);
                return End(stage, "结束", "Ends", planned);
        }
    }

    /// <summary>A day that the office has named: no notice moves it.</summary>
    private static Course Chosen(DateOnly day) => new(day, day, false);

    private void Internal(IntakeStage intake, Course closing)
    {
        if (intake.InternalPublicity is not { } clock)
            return;
        DateOnly Back(DateOnly day) => clock.Duration.Unit == TimeUnit.WorkingDays
            ? Period.AddWorkingDays(day, -clock.Duration.Count, calendar)
            : day.AddDays(-clock.Duration.Count);
        var back = closing with { Earliest = Back(closing.Earliest), Latest = Back(closing.Latest) };
        Note(intake, "单位内部公示最迟开始", "The applicant's internal publicity begins at the latest", back, clock);
    }

    private Course Opinions(OpinionsStage stage, Course begin, Course planned)
    {
        var sent = begin;
        if (stage.Send is { } send)
        {
            sent = begin.Plus(NextWorkingDay, send.Duration, calendar);
            Note(stage, "征求意见发出", "The departments are asked", sent, send);
        }

        if (stage.Reply is not { } reply)
            return End(stage, "意见汇总", "Opinions are collated", planned);
        var answered = sent.Plus(reply.Duration, calendar);
        Note(stage, "部门反馈截止", "The departments' replies are due", answered, reply);
        return End(stage, "意见汇总", "Opinions are collated", planned.OrLater(answered));
    }

    private Course Publicity(PublicityStage stage, Course begin, Course planned)
    {
        Note(stage, $"开始公示（{Names(stage.Postings).Zh}）", $"Posted in {Names(stage.Postings).En}", begin, stage.Article, isSetting: false);
        var least = begin.Plus(stage.Period.Duration, calendar);
        var end = stage.Period.Bound == ClockBound.Exactly ? least : least.OrLater(planned) with { Earliest = least.Earliest };
        Note(stage, "公示期满", "The publicity ends", end, stage.Period);
        Note(stage, "末日提出的异议最迟办结", "An objection of the last day is settled", end.Plus(stage.Settle.Duration, calendar), stage.Settle);
        return end;
    }

    private void AfterAward(Course decision)
    {
        foreach (var tier in scheme.Tiers.Where(tier => tier.Validity is not null))
        {
            var (first, last) = (Period.StatusEnd(decision.Earliest, tier.Validity!), Period.StatusEnd(decision.Latest, tier.Validity!));
            var end = decision with { Earliest = first, Latest = last };
            Note(Rehearsal.Honour, tier.Name, "有效期截止", "Validity ends", end, tier.ValidityArticle!, isSetting: false);
        }

        foreach (var duty in scheme.Duties)
        {
            if (duty.DueMonthDay is { } due)
                Note(Rehearsal.Honour, duty.Name, "首次到期", "First due", Yearly(decision, due), duty.Article, isSetting: !duty.StatutoryDate);
            else if (duty.Every is { Unit: TimeUnit.Years })
                Note(Rehearsal.Honour, duty.Name, "首次最迟完成", "Done for the first time by", Yearly(decision, "12-31"), duty.Article, !duty.StatutoryDate);
        }
    }

    /// <summary>A yearly due date, first in the year after the award; not rolled.</summary>
    private static Course Yearly(Course decision, string monthDay) => decision with
    {
        Earliest = DateOnly.ParseExact($"{decision.Earliest.Year + 1}-{monthDay}", "yyyy-MM-dd", CultureInfo.InvariantCulture),
        Latest = DateOnly.ParseExact($"{decision.Latest.Year + 1}-{monthDay}", "yyyy-MM-dd", CultureInfo.InvariantCulture),
    };

    private static LocalizedText Names(IReadOnlyList<Posting> postings) =>
        new(string.Join("、", postings.Select(posting => posting.Name.Zh)), string.Join(", ", postings.Select(posting => posting.Name.En)));

    private Course End(Stage stage, string zh, string en, Course end)
    {
        Note(stage, zh, en, end, stage.Article, isSetting: true);
        return end;
    }

    private void Note(Stage stage, string zh, string en, Course at, Clock clock) => Note(stage, zh, en, at, clock.Article, clock.IsSetting);

    private void Note(Stage stage, string zh, string en, Course at, string article, bool isSetting) =>
        Note(stage.Id, stage.Name, zh, en, at, article, isSetting);

    private void Note(string stageId, LocalizedText name, string zh, string en, Course at, string article, bool isSetting) =>
        steps.Add(new RehearsalStep(stageId, name, new LocalizedText(zh, en), at.Earliest, at.Latest, at.Provisional, scheme.Cite(article), isSetting));
}
