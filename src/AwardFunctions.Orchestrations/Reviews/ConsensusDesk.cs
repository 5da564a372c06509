using AwardFunctions.Domain.Review;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Signals;

namespace AwardFunctions.Orchestrations.Reviews;

/// <summary>合议: once all sheets of an applicant are in, the leader records what the group agrees on, the members answer, and the leader locks the score.</summary>
public sealed class ConsensusDesk(ReviewDesk reviews, ReviewBook book, SignalDesk signals, TimeProvider time)
{
    private const int LongestNote = 2000;

    /// <summary>Records what the group has agreed on for an item. Members are asked again, since what they answered was about something else.</summary>
    public async Task<Outcome<ConsensusRecord>> AgreeAsync(ConsensusEntry entry, AccountRecord by, CancellationToken cancellationToken)
    {
        var found = await FindAsync(entry.CycleId, entry.StageId, entry.ApplicationId, by, cancellationToken);
        if (found.Refusal is { } refusal)
            return refusal;
        var (view, review) = found.Value;
        var citation = GroupCitation(view);
        if (!review.Group!.IsLedBy(by.Email))
            return NotLeader(citation);
        if (view.Sheet.Items.FirstOrDefault(item => item.Id == entry.ItemId) is not { } item)
            return Refusal.Invalid("item", "没有这个条款。", "There is no such item.", citation);
        var field = SheetFields.Percent(item.Id);
        if (entry.Percent is { } percent && new SheetCheck(view.Dossier.Scheme, view.Stage).Against(field, $"{percent}") is { } wrong)
            return wrong;
        if (entry.Percent is not null && entry.Reason.Trim().Length is 0 or > LongestNote)
            return Refusal.Invalid("reason:" + item.Id, $"请说明{item.Id}的合议理由。", $"Please give the reason for {item.Id}.", citation);
        var now = time.GetUtcNow();
        return await WriteAsync(
            view, review,
            current =>
            {
                var agreed = current.Agreed.Where(one => one.Key != item.Id).ToDictionary(StringComparer.Ordinal);
                if (entry.Percent is { } value)
                    agreed[item.Id] = new AgreedItem(value, entry.Reason.Trim(), now);
                return current with { Agreed = agreed, Answers = new Dictionary<string, MemberAnswer>() };
            },
            cancellationToken);
    }

    /// <summary>A member confirms what was agreed on, or dissents; the office may enter it from signed paper.</summary>
    public async Task<Outcome<ConsensusRecord>> AnswerAsync(ConsensusAnswer answer, AccountRecord by, CancellationToken cancellationToken)
    {
        var found = await FindAsync(answer.CycleId, answer.StageId, answer.ApplicationId, by, cancellationToken);
        if (found.Refusal is { } refusal)
            return refusal;
        var (view, review) = found.Value;
        var citation = GroupCitation(view);
        if (!review.Group!.Has(answer.Member) || (by.Email != answer.Member && !by.HasRole(Roles.Office, view.Dossier.Scheme.Code)))
            return Refusal.Forbidden("只能答复本人的意见。", "You can only answer for yourself.");
        if (!answer.Agrees && answer.Note.Trim().Length is 0 or > LongestNote)
            return Refusal.Invalid("note", "请写明保留意见。", "Please put your dissent into words.", citation);
        return await WriteAsync(
            view, review,
            current => current with
            {
                Answers = new Dictionary<string, MemberAnswer>(current.Answers, StringComparer.Ordinal)
                {
                    [answer.Member] = new MemberAnswer(answer.Agrees, answer.Note.Trim(), time.GetUtcNow(), by.Email),
                },
            },
            cancellationToken);
    }

    /// <summary>Locks the score of one applicant, or of all that are ready. Items that lie too far apart must have been agreed on, and the members have answered.</summary>
    /// <returns>How many were locked.</returns>
    public async Task<Outcome<int>> LockAsync(string cycleId, string stageId, string? applicationId, AccountRecord by, CancellationToken cancellationToken)
    {
        var opened = await reviews.OpenInsideAsync(cycleId, stageId, by, cancellationToken);
        if (opened.Refusal is { } refusal)
            return refusal;
        var view = opened.Value;
        if (view.Group?.IsLedBy(by.Email) != true)
            return NotLeader(GroupCitation(view));
        if (!view.IsOpen)
            return NotOpen(view);
        var asked = view.Reviews.Where(review => applicationId is null || review.Unit.ApplicationId == applicationId).ToList();
        if (asked.Count == 0)
            return Refusal.NotFound("没有这家申报单位。", "There is no such applicant.");
        var ready = asked.Where(review => !review.IsLocked && Against(view, review, review.Consensus) is null).ToList();
        if (ready.Count == 0)
            return asked.Select(review => review.IsLocked ? Locked(view) : Against(view, review, review.Consensus)).First(one => one is not null)!;
        return await signals.AroundAsync(
            view.Record?.InstanceId,
            async () =>
            {
                var locked = 0;
                foreach (var review in ready)
                    locked += await LockAsync(view, review, by, cancellationToken) ? 1 : 0;
                return locked;
            },
            cancellationToken, Partitions.Cycle(cycleId));
    }

    private async Task<bool> LockAsync(ReviewView view, UnitReview review, AccountRecord by, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var stage = view.Stage;
        var done = false;
        var promise = CycleJournal.Promise(
            view.Dossier, now, by.Email, "score.locked",
            new($"{stage.Name.Zh}：{review.Unit.Name}的评审组得分已锁定", $"{stage.Name.En}: the group's score for {review.Unit.Name} is locked"),
            GroupArticle(view), review.Unit.ApplicationId, $"score.locked|{stage.Id}|{review.Unit.ApplicationId}");
        await book.UpdateConsensusAsync(
            view.Dossier.Cycle.Id, stage.Id, review.Unit.ApplicationId,
            current =>
            {
                done = current.Lock is null && Against(view, review, current) is null;
                var percents = review.Sheets.Select(sheet => sheet.Percents).ToList();
                return done ? current with { Lock = new ConsensusLock(now, by.Email, GroupScore.Of(view.Sheet, percents, current.Percents()), review.Spreads) } : null;
            },
            cancellationToken, promise.AsChange());
        return done;
    }

    /// <summary>What speaks against locking an applicant's score.</summary>
    private static Refusal? Against(ReviewView view, UnitReview review, ConsensusRecord consensus)
    {
        var citation = GroupCitation(view);
        var name = review.Unit.Name;
        if (!review.IsOpen)
            return Refusal.Conflict($"{name}：评分表尚未全部提交。", $"{name}: not all sheets are in yet.", citation);
        var now = review with { Consensus = consensus };
        if (now.ToDiscuss is { Count: > 0 } items)
            return Refusal.Conflict(
                $"{name}：{string.Join("、", items)}的评分差异超过{view.Dossier.Scheme.Scoring.SpreadLimit}个百分点，须先合议。",
                $"{name}: {string.Join(", ", items)} lie more than {view.Dossier.Scheme.Scoring.SpreadLimit} percentage points apart and must be discussed first.", citation);
        return now.Silent.Count > 0
            ? Refusal.Conflict($"{name}：还有成员未对合议结果表示意见。", $"{name}: some members have not answered what was agreed on.", citation)
            : null;
    }

    private async Task<Outcome<(ReviewView View, UnitReview Review)>> FindAsync(
        string cycleId, string stageId, string applicationId, AccountRecord by, CancellationToken cancellationToken)
    {
        var opened = await reviews.OpenInsideAsync(cycleId, stageId, by, cancellationToken);
        if (opened.Refusal is { } refusal)
            return refusal;
        var view = opened.Value;
        return view.Reviews.FirstOrDefault(one => one.Unit.ApplicationId == applicationId) switch
        {
            null => Refusal.NotFound("没有这家申报单位。", "There is no such applicant."),
            _ when !view.IsOpen => NotOpen(view),
            { IsOpen: false } => Refusal.Conflict("评分表尚未全部提交，仍在封存。", "Not all sheets are in yet: they are sealed.", GroupCitation(view)),
            { IsLocked: true } => Locked(view),
            { } review => (view, review),
        };
    }

    private async Task<Outcome<ConsensusRecord>> WriteAsync(
        ReviewView view, UnitReview review, Func<ConsensusRecord, ConsensusRecord> change, CancellationToken cancellationToken)
    {
        var isLocked = false;
        var written = await book.UpdateConsensusAsync(
            view.Dossier.Cycle.Id, view.Stage.Id, review.Unit.ApplicationId,
            current => (isLocked = current.Lock is not null) ? null : change(current), cancellationToken);
        return isLocked ? Locked(view) : written!;
    }

    private static Refusal NotOpen(ReviewView view) => Refusal.Conflict("本环节未在进行。", "This stage is not open.", view.Dossier.Scheme.Cite(view.Stage.Article));

    private static Refusal Locked(ReviewView view) => Refusal.Conflict(
        "得分已锁定；确需更正的，由组长说明理由申请更正，经评审办同意。", "The score is locked; a change needs an amendment by the leader, with reasons, approved by the office.", GroupCitation(view));

    private static Refusal NotLeader(Citation citation) => new(
        RefusalKind.Forbidden, new LocalizedText("评审组实行组长负责制，由组长记录和锁定。", "The group's leader records and locks."), null, citation);

    private static Citation GroupCitation(ReviewView view) => view.Dossier.Scheme.Cite(GroupArticle(view));

    private static string GroupArticle(ReviewView view) => view.Dossier.Scheme.Groups.First(group => group.Id == view.Stage.Group).Article;
}
