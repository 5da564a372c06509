using System.Globalization;
using AwardFunctions.Domain.Review;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Outcomes;

namespace AwardFunctions.Orchestrations.Reviews;

/// <summary>What a score sheet may hold, and what it must before it is submitted.</summary>
internal sealed class SheetCheck(Scheme scheme, ReviewStage stage)
{
    private readonly ScoreSheet sheet = ScoreSheets.Find(scheme.Scoring.Sheet)!;
    private readonly ConformitySheet? conformity = ConformitySheets.Find(scheme.Scoring.Conformity);
    private readonly Citation citation = scheme.Cite(stage.Article);

    /// <summary>The fields that hold text or one of a few words.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Notes { get; } =
        SheetFields.Notes(ScoreSheets.Find(scheme.Scoring.Sheet)!, ConformitySheets.Find(scheme.Scoring.Conformity));

    public decimal TotalOf(IReadOnlyDictionary<string, int> percents) => SheetScore.Of(sheet, percents).Total;

    /// <summary>What is wrong with one field.</summary>
    public Refusal? Against(string field, string value)
    {
        if (SheetFields.ItemOf(field) is { } item)
        {
            if (value.Length == 0)
                return null;
            if (!int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var percent))
                return Refusal.Invalid(field, "请选择得分率。", "Please choose a percentage.", citation);
            return SheetScore.Of(sheet, new Dictionary<string, int> { [item] = percent }).Problems.FirstOrDefault(problem => !problem.Missing) is { } problem
                ? new Refusal(RefusalKind.Invalid, problem.Reason, field, citation)
                : null;
        }

        if (!Notes.TryGetValue(field, out var words))
            return Refusal.NotFound($"没有这个字段：{field}", $"There is no such field: {field}");
        if (words.Count > 0 && value.Length > 0 && !words.Contains(value))
            return Refusal.Invalid(field, "请选择列出的一项。", "Please choose one of those listed.", citation);
        var longest = SheetFields.LongestOf(field);
        return words.Count == 0 && value.Length > longest
            ? Refusal.Invalid(field, $"最多{longest}个字，现有{value.Length}个字。", $"At most {longest} characters; these are {value.Length}.", citation)
            : null;
    }

    /// <summary>What is wrong with a whole sheet; what is missing counts only where it is to be submitted.</summary>
    public Refusal? Against(ReviewSheetRecord draft, bool submit)
    {
        var wrong = SheetScore.Of(sheet, draft.Percents).Problems.Where(problem => submit || !problem.Missing)
            .Select(problem => new Refusal(RefusalKind.Invalid, problem.Reason, problem.ItemId, citation)).ToList();
        foreach (var (field, value) in draft.Notes ?? new Dictionary<string, string>())
        {
            if (Against(field, value) is { } refusal)
                wrong.Add(refusal);
        }

        if (draft.Comment.Length > SheetFields.LongestOf(SheetFields.Comment))
            wrong.Add(Against(SheetFields.Comment, draft.Comment)!);
        foreach (var clause in submit ? conformity?.Clauses ?? [] : [])
        {
            var finding = draft.NoteOf(SheetFields.Finding(clause.Id));
            if (finding.Length == 0)
                wrong.Add(Refusal.Invalid(SheetFields.Finding(clause.Id), $"第{clause.Id}章 {clause.Name.Zh} 未判定", $"Clause {clause.Id} {clause.Name.En}: no finding", ConformityCitation));
            else if (finding != SheetFields.Findings[0] && draft.NoteOf(SheetFields.FindingNote(clause.Id)).Length == 0)
                wrong.Add(Refusal.Invalid(SheetFields.FindingNote(clause.Id), $"第{clause.Id}章 {clause.Name.Zh}：请说明不符合之处", $"Clause {clause.Id} {clause.Name.En}: please say what is not met", ConformityCitation));
        }

        return wrong.Count switch
        {
            0 => null,
            1 => wrong[0],
            _ => wrong[0] with { Others = wrong[1..] },
        };
    }

    private Citation ConformityCitation => scheme.Cite(scheme.Scoring.Article);
}
