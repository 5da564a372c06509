using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Standalone.Engine.History;
using Microsoft.Extensions.Logging.Abstractions;

namespace AwardFunctions.Standalone.Engine.Replay;

/// <summary>Tries recorded histories against today's code, before an instance has to.</summary>
public static class HistoryReplay
{
    /// <summary>Null where the code still fits the history; else what does not fit, and where.</summary>
    public static string? FindMismatch(OrchestrationDefinition definition, string instanceId, IReadOnlyList<HistoryEvent> history)
    {
        try
        {
            OrchestrationRun.Replay(definition, instanceId, execution: 1, history, NullLoggerFactory.Instance);
            return null;
        }
        catch (UnfitHistoryException unfit)
        {
            return unfit.Message;
        }
    }
}
