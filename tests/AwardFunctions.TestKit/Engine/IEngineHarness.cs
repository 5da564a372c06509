using AwardFunctions.Orchestrations.Abstractions;

namespace AwardFunctions.TestKit.Engine;

/// <summary>A running engine under test. How time passes is the engine's own affair; scenarios never wait longer than seconds.</summary>
public interface IEngineHarness : IAsyncDisposable
{
    IOrchestrationClient Client { get; }

    /// <summary>Lets the engine work, without letting time pass, until the instance has published this custom status.</summary>
    Task<OrchestrationState> UntilStatusAsync(string instanceId, string customStatus);

    /// <summary>Lets the engine work, and then so much time pass.</summary>
    Task PassAsync(TimeSpan time);

    /// <summary>Lets the engine work and time pass until the instance has ended.</summary>
    Task<OrchestrationState> UntilEndAsync(string instanceId);
}
