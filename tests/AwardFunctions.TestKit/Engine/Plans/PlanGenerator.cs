namespace AwardFunctions.TestKit.Engine.Plans;

/// <summary>Makes orchestrations up; the same seed always makes the same one.</summary>
public static class PlanGenerator
{
    public static Plan Create(int seed)
    {
        var random = new Random(seed);
        var labels = 0;
        return new Plan(Moves(random, ref labels, depth: 0));
    }

    private static List<Move> Moves(Random random, ref int labels, int depth)
    {
        var moves = new List<Move>();
        var count = random.Next(1, depth == 0 ? 9 : 4);
        while (moves.Count < count)
            moves.Add(Next(random, ref labels, depth));
        return moves;
    }

    private static Move Next(Random random, ref int labels, int depth)
    {
        var label = $"m{++labels}";
        var kind = (MoveKind)random.Next(Enum.GetValues<MoveKind>().Length);
        return kind switch
        {
            MoveKind.FlakyActivity => new Move(kind, label, random.Next(1, 4)),
            MoveKind.Timer or MoveKind.Timeout => new Move(kind, label, random.Next(0, 100)),
            MoveKind.AllAtOnce or MoveKind.SubOrchestration when depth < 3 => new Move(kind, label, 0, Moves(random, ref labels, depth + 1)),
            MoveKind.AllAtOnce or MoveKind.SubOrchestration => new Move(MoveKind.Activity, label),
            MoveKind.ContinueAsNew when depth > 0 => new Move(MoveKind.Activity, label),
            _ => new Move(kind, label),
        };
    }
}
