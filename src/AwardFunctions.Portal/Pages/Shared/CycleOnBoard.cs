using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Publicity;

namespace AwardFunctions.Portal.Pages.Shared;

/// <summary>A cycle as the public sees it: its stages, nothing of its applications.</summary>
/// <param name="Lists">Its public lists.</param>
/// <param name="Now">The instant of the request (UTC).</param>
public sealed record CycleOnBoard(CycleDossier Dossier, IReadOnlyList<StageRecord> Stages, IReadOnlyList<PublicityRecord> Lists, DateTimeOffset Now)
{
    public CycleRecord Cycle => Dossier.Cycle;

    public IReadOnlyList<BoardStage> Board => BoardStages.Of(Dossier, Stages, Today, lists: Lists);

    public DateOnly Today => Dossier.Zone.DayOf(Now);

    /// <summary>The call has been posted: before that, a cycle is the office's own business.</summary>
    public bool IsAnnounced => Stages.Any(stage => stage.Index > 0 ? stage.State != StageState.ToCome : stage.State == StageState.Closed);

    /// <summary>The stage under way; null before the first and after the last.</summary>
    public Stage? Current => Stages.FirstOrDefault(stage => stage.State == StageState.Open) is { } open ? Dossier.Scheme.StageOf(open.StageId) : null;

    /// <summary>The first instant of the application window (UTC).</summary>
    public DateTimeOffset IntakeStart => Dossier.Zone.StartOf(Cycle.IntakeOpens);

    /// <summary>The end of the application window (UTC, exclusive).</summary>
    public DateTimeOffset IntakeEnd => Dossier.Zone.EndOf(Cycle.IntakeCloses);

    public bool IntakeIsOpen => IsAnnounced && Cycle.State == CycleState.Running && Now >= IntakeStart && Now < IntakeEnd;

    public IntakeStage Intake => Dossier.Scheme.Stages.OfType<IntakeStage>().First();
}
