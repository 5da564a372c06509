namespace AwardFunctions.TestKit.Engine.Plans;

/// <summary>A generated orchestration: what is left to do, and the outcome so far.</summary>
public sealed record Plan(IReadOnlyList<Move> Moves, string Done = "")
{
    /// <summary>What the plan must come to, told without any engine.</summary>
    public string Expected() => Done + string.Concat(Moves.Select(Expected));

    /// <summary>The events someone has to raise, with the instance each is for, when the plan runs as <paramref name="instanceId"/>.</summary>
    public IEnumerable<(string InstanceId, string Name)> Events(string instanceId) => Moves.SelectMany(move => Events(move, instanceId));

    private static string Expected(Move move) => move.Kind switch
    {
        MoveKind.AllAtOnce => $"({string.Join(',', move.Inner!.Select(Expected))})",
        MoveKind.SubOrchestration => $"[{string.Concat(move.Inner!.Select(Expected))}]",
        MoveKind.ContinueAsNew => "",
        _ => $"{move.Kind}:{move.Label};",
    };

    private static IEnumerable<(string InstanceId, string Name)> Events(Move move, string instanceId) => move.Kind switch
    {
        MoveKind.Event or MoveKind.EventBeforeTimeout => [(instanceId, move.Label)],
        MoveKind.SubOrchestration => new Plan(move.Inner!).Events($"{instanceId}.{move.Label}"),
        _ => (move.Inner ?? []).SelectMany(inner => Events(inner, instanceId)),
    };
}
