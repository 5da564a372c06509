using System.Text.Json;
using AwardFunctions.Orchestrations.Abstractions;

namespace AwardFunctions.FunctionApp.Tests.Courses;

/// <summary>A value together with the simulated instant at which it came about: so replays know the time from what was recorded.</summary>
public sealed record Stamped(DateTimeOffset At, JsonElement Value)
{
    public static Stamped Of(DateTimeOffset at, object? value) => new(at, JsonSerializer.SerializeToElement(value, AwardJson.Options));

    public object? As(Type type) => Value.Deserialize(type, AwardJson.Options);

    public T As<T>() => (T)As(typeof(T))!;
}
