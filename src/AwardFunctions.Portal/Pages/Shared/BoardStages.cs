using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Cycles;

namespace AwardFunctions.Portal.Pages.Shared;

/// <summary>A cycle's stages as a <see cref="StageBoard"/> shows them: what has happened as it happened, what is to come as planned.</summary>
public static class BoardStages
{
    /// <param name="dossier">The cycle.</param>
    /// <param name="stages">Its stages in order.</param>
    /// <param name="today">Today in the scheme's zone.</param>
    /// <param name="href">Where a stage's name leads; null where none does.</param>
    public static IReadOnlyList<BoardStage> Of(
        CycleDossier dossier, IReadOnlyList<StageRecord> stages, DateOnly today, Func<StageRecord, string?>? href = null)
    {
        var board = new List<BoardStage>();
        var reached = DateOnly.MinValue;
        foreach (var record in stages)
        {
            var stage = dossier.Scheme.StageOf(record.StageId);
            var (plannedFrom, plannedUntil) = stage is IntakeStage
                ? (dossier.Cycle.IntakeOpens, dossier.Cycle.IntakeCloses)
                : (record.PlannedFrom, record.PlannedUntil);
            var from = record.OpenedAt is { } opened && record.State != StageState.ToCome ? dossier.Zone.DayOf(opened) : Later(plannedFrom, reached);
            var until = record switch
            {
                { State: StageState.Closed, ClosedAt: { } closed } => dossier.Zone.DayOf(closed),
                { State: StageState.Open, Due: { } due } => due.LastDay,
                // What began late is drawn as long as it was planned.
                _ => from.AddDays(plannedUntil.DayNumber - plannedFrom.DayNumber),
            };
            var state = record.State switch
            {
                StageState.Closed => TimelineState.Done,
                StageState.Open => record.Due is { } due && today > due.LastDay ? TimelineState.Late : TimelineState.Now,
                _ => TimelineState.Todo,
            };
            board.Add(new BoardStage(stage.Name, from, Later(until, from), state, record.Due, dossier.Scheme.Cite(stage.Article), href?.Invoke(record)));
            reached = Later(reached, record.State == StageState.Open ? Later(until, today) : until);
        }

        return board;
    }

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
