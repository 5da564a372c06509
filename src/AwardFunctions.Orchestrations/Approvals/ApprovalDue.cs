using AwardFunctions.Domain.Calendars;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Cycles;

namespace AwardFunctions.Orchestrations.Approvals;

/// <summary>By when a decision is due.</summary>
internal static class ApprovalDue
{
    /// <summary>The sheet's own time from the request on; but a call planned for a later day is not late before that day.</summary>
    /// <param name="dossier">The cycle.</param>
    /// <param name="order">What is asked for.</param>
    /// <param name="sheet">The time it is given.</param>
    /// <param name="at">When it was asked for, UTC.</param>
    public static Deadline Of(CycleDossier dossier, ApprovalOrder order, DecisionSheet sheet, DateTimeOffset at)
    {
        var due = dossier.DeadlineOf(at, sheet.Due);
        return dossier.Scheme.StageOf(order.StageId) is AnnouncementStage && due.LastDay < dossier.Cycle.AnnounceOn
            ? new Deadline(dossier.Cycle.AnnounceOn, Provisional: false)
            : due;
    }
}
