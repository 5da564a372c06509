using AwardFunctions.Domain.Calendars;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Publicity;

namespace AwardFunctions.Portal.Pages.Shared;

/// <summary>
/// A cycle's stages as a <see cref="StageBoard"/> shows them: what has happened as it happened; what is to come in sequence,
/// each stage as long as the office means it to take at most.
/// </summary>
public static class BoardStages
{
    /// <param name="dossier">The cycle.</param>
    /// <param name="stages">Its stages in order.</param>
    /// <param name="today">Today in the scheme's zone.</param>
    /// <param name="href">Where a stage's name leads; null where none does.</param>
    /// <param name="lists">The cycle's public lists, whose last days are deadlines.</param>
    public static IReadOnlyList<BoardStage> Of(
        CycleDossier dossier, IReadOnlyList<StageRecord> stages, DateOnly today, Func<StageRecord, string?>? href = null, IReadOnlyList<PublicityRecord>? lists = null)
    {
        var board = new List<BoardStage>();
        var reached = dossier.Cycle.AnnounceOn;
        foreach (var record in stages)
        {
            var stage = dossier.Scheme.StageOf(record.StageId);
            var due = record.State == StageState.ToCome ? null : DueOf(dossier, stage, lists ?? []);
            var from = record.OpenedAt is { } opened && record.State != StageState.ToCome
                ? dossier.Zone.DayOf(opened)
                : Later(stage is IntakeStage ? dossier.Cycle.IntakeOpens : reached, reached);
            var end = record switch
            {
                { State: StageState.Closed, ClosedAt: { } closed } => new Deadline(LastDayOf(closed, due, dossier), false),
                { State: StageState.Open } when due is not null => due,
                { State: StageState.Open, Due: { } meant } => meant,
                _ when stage is IntakeStage => dossier.IntakeEnd,
                _ => Period.End(from, stage.Plan.Longest, dossier.Calendar),
            };
            var until = end.LastDay;
            var state = record.State switch
            {
                StageState.Closed => TimelineState.Done,
                StageState.Open => today > due?.LastDay ? TimelineState.Late : TimelineState.Now,
                _ => TimelineState.Todo,
            };
            board.Add(new BoardStage(stage.Name, from, Later(until, from), state, due, dossier.Scheme.Cite(stage.Article), href?.Invoke(record), end.Provisional));
            reached = Later(reached, record.State == StageState.Open ? Later(until, today) : until);
            // A window is over at 24:00: what follows can't begin before the next day.
            if (stage is (IntakeStage or PublicityStage) && record.State != StageState.Closed)
                reached = reached.AddDays(1);
        }

        return board;
    }

    /// <summary>The day until which others may act; the office's own plan for a stage is none.</summary>
    private static Deadline? DueOf(CycleDossier dossier, Stage stage, IReadOnlyList<PublicityRecord> lists) => stage switch
    {
        IntakeStage => dossier.IntakeEnd,
        PublicityStage => lists.Where(list => list.StageId == stage.Id).Select(list => list.Deadline).MaxBy(deadline => deadline.LastDay),
        _ => null,
    };

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    /// <summary>A window closes a moment after 24:00 of its last day, and ends on that day all the same.</summary>
    private static DateOnly LastDayOf(DateTimeOffset closed, Deadline? due, CycleDossier dossier) =>
        dossier.Zone.DayOf(closed) is var day && due?.LastDay < day ? due.LastDay : day;
}
