namespace AwardFunctions.TestKit.Engine.Plans;

/// <summary>One thing a generated orchestration does.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Label">Its own name in the outcome, unlike any other's.</param>
/// <param name="Count">Failures before success, or seconds of a timer.</param>
/// <param name="Inner">What it contains.</param>
public sealed record Move(MoveKind Kind, string Label, int Count = 0, IReadOnlyList<Move>? Inner = null);
