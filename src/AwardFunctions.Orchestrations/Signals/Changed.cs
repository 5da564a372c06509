namespace AwardFunctions.Orchestrations.Signals;

/// <summary>
/// The one external event: something you wait for may have changed, look again. It carries nothing, because the stores are
/// the truth; to raise it once too often is harmless.
/// </summary>
public sealed record Changed
{
    public const string EventName = "changed";

    public static Changed Value { get; } = new();
}
