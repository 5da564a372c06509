namespace AwardFunctions.Domain.Schemes;

/// <summary>Departments are asked for their opinions in parallel; silence is recorded as no reply, never as consent.</summary>
public sealed record OpinionsStage : Stage
{
    public required IReadOnlyList<LocalizedText> Departments { get; init; }

    /// <summary>The text says no more than that the departments concerned are asked: the office says which.</summary>
    public bool Concerned { get; init; }

    /// <summary>The party that the departments act for; the one that carries the stage out where it is not named.</summary>
    public string? Asked { get; init; }

    /// <summary>The time in which the office sends the requests; null where none is stated.</summary>
    public Clock? Send { get; init; }

    /// <summary>The time each department has from receipt; null where none is stated.</summary>
    public Clock? Reply { get; init; }
}
