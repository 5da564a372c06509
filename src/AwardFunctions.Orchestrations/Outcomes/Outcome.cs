namespace AwardFunctions.Orchestrations.Outcomes;

/// <summary>What became of a command: done, or refused for a reason that was to be expected. A caller's bug throws instead.</summary>
public abstract record Outcome<T>
{
    private Outcome()
    {
    }

    public sealed record Done(T Result) : Outcome<T>;

    public sealed record Refused(Refusal Reason) : Outcome<T>;

    public static implicit operator Outcome<T>(T value) => new Done(value);

    public static implicit operator Outcome<T>(Refusal refusal) => new Refused(refusal);

    /// <summary>The refusal, or null where it was done.</summary>
    public Refusal? Refusal => (this as Refused)?.Reason;

    /// <summary>The value of a command that was done.</summary>
    /// <exception cref="InvalidOperationException">It was refused.</exception>
    public T Value => this is Done done ? done.Result : throw new InvalidOperationException($"Refused: {Refusal!.Reason.En}");
}
