using AwardFunctions.Orchestrations.Approvals;

namespace AwardFunctions.Portal.Pages.Approver;

internal static class DecisionResults
{
    /// <summary>The query that tells the page that someone else was faster; empty where the visitor's own decision counts.</summary>
    public static string Late(ApprovalRecord recorded, ApprovalView before, DecisionDraft draft) =>
        recorded.Decision is { } made && made.By == before.Approver?.Email && made.Action == draft.Action ? "" : "?late=1";
}
