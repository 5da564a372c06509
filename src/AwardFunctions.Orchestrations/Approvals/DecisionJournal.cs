using System.Globalization;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.SecondFactors;

namespace AwardFunctions.Orchestrations.Approvals;

/// <summary>Enters a decision in the audit log: who decided what, on what, by which way.</summary>
internal static class DecisionJournal
{
    /// <summary>Writes the entry, once, however often it is called.</summary>
    public static Task WriteAsync(CycleJournal journal, CycleDossier dossier, ApprovalRecord decided, CancellationToken cancellationToken)
    {
        var made = decided.Decision!;
        var action = decided.Sheet.LabelOf(made);
        var (onBehalfZh, onBehalfEn) = made.Principal() is { } principal ? ($"（受{principal}委托）", $" (for {principal})") : ("", "");
        var (reasonZh, reasonEn) = made.Reason.Length == 0 ? ("", "") : ("。" + made.Reason, ". " + made.Reason);
        return journal.WriteAsync(
            dossier, made.At, made.By, "decision.made",
            new LocalizedText(
                $"{made.ByName}{onBehalfZh}：{action.Zh}——{decided.Sheet.Title.Zh}{reasonZh}",
                $"{made.ByName}{onBehalfEn}: {action.En} — {decided.Sheet.Title.En}{reasonEn}"),
            decided.Sheet.Article, decided.Order.SubjectId, $"decision.made|{decided.Id}", cancellationToken,
            DetailsOf(decided, made));
    }

    private static Dictionary<string, string> DetailsOf(ApprovalRecord decided, DecisionMade made)
    {
        var details = new Dictionary<string, string>
        {
            ["via"] = made.Via,
            ["subjectHash"] = decided.SubjectHash,
            ["action"] = made.Action,
            ["at"] = made.At.ToString("O", CultureInfo.InvariantCulture),
        };
        if (decided.Proof is { } proof)
            details["secondFactor"] = proof == SecondFactorProof.Recovery ? "recovery" : "code";
        return details;
    }
}
