using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Ports;

namespace AwardFunctions.Orchestrations.Cycles;

/// <summary>Reads the units of a cycle.</summary>
public sealed class UnitList(IRecordStore store)
{
    /// <summary>The units of these applications, or all, by their place in the ranking.</summary>
    public async Task<IReadOnlyList<UnitRecord>> OfAsync(
        string cycleId, IReadOnlyList<string>? applicationIds, CancellationToken cancellationToken)
    {
        var units = new List<UnitRecord>();
        await foreach (var unit in store.ListAsync<UnitRecord>(Partitions.Cycle(cycleId), Rows.Units, cancellationToken))
        {
            if (applicationIds is null || applicationIds.Contains(unit.Value.ApplicationId))
                units.Add(unit.Value);
        }

        return [.. units.OrderBy(unit => unit.Position ?? int.MaxValue).ThenBy(unit => unit.ApplicationId, StringComparer.Ordinal)];
    }

    /// <summary>The unit of an application; null where it has not come so far.</summary>
    public async Task<UnitRecord?> FindAsync(string cycleId, string applicationId, CancellationToken cancellationToken) =>
        (await store.FindAsync<UnitRecord>(Partitions.Cycle(cycleId), Rows.Unit(applicationId), cancellationToken))?.Value;

    /// <summary>Moves units to another state; the note is kept where none is given.</summary>
    public async Task MoveAsync(
        string cycleId, IEnumerable<string> applicationIds, UnitState state, CancellationToken cancellationToken, LocalizedText? note = null)
    {
        foreach (var application in applicationIds)
        {
            await store.UpdateAsync<UnitRecord>(
                Partitions.Cycle(cycleId),
                Rows.Unit(application),
                unit => unit! with { State = state, Note = note ?? unit.Note },
                cancellationToken);
        }
    }

    /// <summary>What a unit is that has passed a public list: under review after the list of accepted applications, cleared after that of the proposed.</summary>
    public static UnitState Beyond(PublicityStage stage) => stage.List == PublicityList.Accepted ? UnitState.InReview : UnitState.Cleared;

    /// <summary>
    /// What a decision of a stage is called: where it was asked about one unit alone, that one is named, so that several decisions of one
    /// stage can be told apart.
    /// </summary>
    public static LocalizedText TitleOf(CycleDossier dossier, Stage stage, IReadOnlyList<string>? asked, IReadOnlyList<UnitRecord> listed)
    {
        var title = new LocalizedText($"{dossier.Title.Zh}：{stage.Name.Zh}", $"{dossier.Title.En}: {stage.Name.En}");
        return asked is { Count: 1 } && listed is [var alone] ? new($"{title.Zh}（{alone.Name}）", $"{title.En} ({alone.Name})") : title;
    }

    /// <summary>A unit as a line of a decision sheet.</summary>
    public static DecisionUnit Line(UnitRecord unit, Scheme scheme) => new(
        unit.ApplicationId, unit.Name, unit.Position, unit.Score, unit.TierId is null ? null : scheme.TierOf(unit.TierId).Name, unit.Note);
}
