using System.Globalization;
using AwardFunctions.Domain.Review;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.Orchestrations.Signals;

namespace AwardFunctions.Orchestrations.Reviews;

/// <summary>Experts fill in their score sheets, whole or field by field; the office enters those that come signed on paper.</summary>
public sealed class SheetDesk(
    CycleArchive archive, StageBook stages, ReviewBook book, ReviewReader reader, SignalDesk signals, TimeProvider time)
{
    private static readonly Refusal NoStage = Refusal.NotFound("没有这个评审环节。", "There is no such review stage.");

    /// <summary>Saves a sheet as a draft, or submits it: then every item must be scored, and it does not change any more.</summary>
    /// <returns>The sheet. Where someone else has changed the same fields meanwhile: a conflict that names them all, and nothing is changed.</returns>
    public async Task<Outcome<ReviewSheetRecord>> SaveAsync(ScoreEntry entry, AccountRecord by, CancellationToken cancellationToken)
    {
        var found = await FindAsync(entry.CycleId, entry.StageId, entry.ApplicationId, entry.Reviewer, by, cancellationToken);
        if (found.Refusal is { } refusal)
            return refusal;
        var (dossier, stage) = found.Value;
        var citation = dossier.Scheme.Cite(stage.Article);
        var byOffice = by.Email != entry.Reviewer;
        if (byOffice && entry.Submit && string.IsNullOrWhiteSpace(entry.Reference))
            return Refusal.Invalid("reference", "请填写签字评分表扫描件的归档编号或文件名。", "Please say where the scan of the signed sheet is filed.", citation);
        var check = new SheetCheck(dossier.Scheme, stage);
        var sent = new ReviewSheetRecord(
            entry.StageId, entry.ApplicationId, entry.Reviewer, entry.Percents, entry.Comment.Trim(), 0, null, by.Email, entry.Notes,
            byOffice ? entry.Reference?.Trim() : null);
        if (check.Against(sent, submit: false) is { } wrong)
            return wrong;
        var fields = SheetFields.All(dossier.Sheet(), ConformitySheets.Find(dossier.Scheme.Scoring.Conformity));
        return await WriteAsync(
            dossier, stage, sent, entry.Submit, by,
            current =>
            {
                var merged = SheetMerge.Of(current, sent, entry.Seen, fields);
                return merged.Conflicts.Count > 0 ? ChangedElsewhere(merged.Conflicts)
                    : check.Against(merged.Sheet, entry.Submit) is { } incomplete ? incomplete
                    : merged.Sheet with { Total = check.TotalOf(merged.Sheet.Percents) };
            },
            cancellationToken);
    }

    /// <summary>Saves one field of one's own draft that still has its version.</summary>
    /// <returns>The sheet; a conflict that names the field where it was changed elsewhere.</returns>
    public async Task<Outcome<ReviewSheetRecord>> SaveFieldAsync(FieldEntry entry, AccountRecord by, CancellationToken cancellationToken)
    {
        var found = await FindAsync(entry.CycleId, entry.StageId, entry.ApplicationId, by.Email, by, cancellationToken);
        if (found.Refusal is { } refusal)
            return refusal;
        var (dossier, stage) = found.Value;
        var check = new SheetCheck(dossier.Scheme, stage);
        var value = entry.Value.ReplaceLineEndings("\n").Trim();
        if (check.Against(entry.Field, value) is { } wrong)
            return wrong;
        var blank = new ReviewSheetRecord(entry.StageId, entry.ApplicationId, by.Email, new Dictionary<string, int>(), "", 0, null, by.Email);
        return await WriteAsync(
            dossier, stage, blank, submit: false, by,
            current =>
            {
                var theirs = SheetFields.ValueOf(current, entry.Field);
                if (theirs != value && SheetFields.VersionOf(theirs) != entry.Version)
                    return ChangedElsewhere([entry.Field]);
                var next = With(current ?? blank, entry.Field, value);
                return next with { Total = check.TotalOf(next.Percents), EnteredBy = by.Email, Reference = null };
            },
            cancellationToken);
    }

    private static Refusal ChangedElsewhere(IReadOnlyList<string> fields) => new(
        RefusalKind.Conflict, new LocalizedText("这些内容已在别处修改。", "These have been changed elsewhere."), fields[0],
        Others: [.. fields.Skip(1).Select(field => new Refusal(RefusalKind.Conflict, new LocalizedText("已在别处修改。", "Changed elsewhere."), field))]);

    private static ReviewSheetRecord With(ReviewSheetRecord sheet, string field, string value)
    {
        if (field == SheetFields.Comment)
            return sheet with { Comment = value };
        if (SheetFields.ItemOf(field) is { } item)
        {
            var percents = sheet.Percents.Where(one => one.Key != item).ToDictionary(StringComparer.Ordinal);
            if (value.Length > 0)
                percents[item] = int.Parse(value, CultureInfo.InvariantCulture);
            return sheet with { Percents = percents };
        }

        var notes = (sheet.Notes ?? new Dictionary<string, string>()).Where(one => one.Key != field).ToDictionary(StringComparer.Ordinal);
        if (value.Length > 0)
            notes[field] = value;
        return sheet with { Notes = notes };
    }

    /// <summary>The cycle and stage of a sheet that someone may fill in now.</summary>
    private async Task<Outcome<(CycleDossier Dossier, ReviewStage Stage)>> FindAsync(
        string cycleId, string stageId, string applicationId, string reviewer, AccountRecord by, CancellationToken cancellationToken)
    {
        if (await archive.FindAsync(cycleId, cancellationToken) is not { } dossier
            || dossier.Scheme.Stages.FirstOrDefault(one => one.Id == stageId) is not ReviewStage stage)
            return NoStage;
        var group = await book.GroupAsync(cycleId, stageId, cancellationToken);
        if (group?.Has(reviewer) != true)
            return Refusal.Forbidden("不是本环节评审组成员。", "Not a member of this stage's group.");
        if (by.Email != reviewer && !by.HasRole(Roles.Office, dossier.Scheme.Code))
            return Refusal.Forbidden("只能填写本人的评分表。", "You can only fill in your own sheet.");
        if ((await stages.FindAsync(dossier, stageId, cancellationToken))?.State != StageState.Open)
            return Refusal.Conflict("本环节未在进行。", "This stage is not open.", dossier.Scheme.Cite(stage.Article));
        var reviewed = (await reader.UnitsAsync(cycleId, stageId, cancellationToken)).FirstOrDefault(unit => unit.ApplicationId == applicationId);
        return reviewed switch
        {
            not null when (await reader.GroupOfAsync(group, applicationId, cancellationToken))?.Has(reviewer) != true =>
                Refusal.Forbidden("该单位由其他行业的评审组评审。", "The applicant is reviewed by the group of its sector."),
            null => Refusal.NotFound("没有这家申报单位。", "There is no such applicant."),
            { State: UnitState.Out } => Refusal.Conflict("该单位已退出评审。", "The applicant is out of the review.", dossier.Scheme.Cite(stage.Article)),
            _ => (dossier, stage),
        };
    }

    private async Task<Outcome<ReviewSheetRecord>> WriteAsync(
        CycleDossier dossier, ReviewStage stage, ReviewSheetRecord blank, bool submit, AccountRecord by,
        Func<ReviewSheetRecord?, Outcome<ReviewSheetRecord>> change, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var citation = dossier.Scheme.Cite(stage.Article);
        Outcome<ReviewSheetRecord> result = blank;
        RecordChange[] promises = !submit ? [] :
        [
            CycleJournal.Promise(
                dossier, now, by.Email, "sheet.submitted",
                new($"{stage.Name.Zh}：{blank.ApplicationId}的一份评分表已提交", $"{stage.Name.En}: a score sheet for {blank.ApplicationId} was submitted"),
                stage.Article, blank.ApplicationId, $"sheet.submitted|{stage.Id}|{blank.ApplicationId}|{blank.Reviewer}").AsChange(),
        ];

        async Task<bool> SaveAsync()
        {
            await book.UpdateSheetAsync(
                dossier.Cycle.Id, blank,
                current =>
                {
                    result = current?.SubmittedAt is not null
                        ? Refusal.Conflict("评分表已提交，不能再修改。", "The sheet has been submitted and can't be changed any more.", citation)
                        : by.Email != blank.Reviewer && current is not null && current.EnteredBy != by.Email
                            ? Refusal.Conflict("该评审员已开始填写，提交前对他人封存，不能代为录入。", "The expert has begun this sheet; it is sealed, and no one else can enter it.", citation)
                            : change(current);
                    return result is Outcome<ReviewSheetRecord>.Done done ? (result = done.Result with { SubmittedAt = submit ? now : null }).Value : null;
                },
                cancellationToken, promises);
            return true;
        }

        // No orchestration waits for a sheet: it waits for the group's score, which is locked once all sheets are in.
        if (submit)
            await signals.AroundAsync(null, SaveAsync, cancellationToken, Partitions.Cycle(dossier.Cycle.Id));
        else
            await SaveAsync();
        return result;
    }
}
