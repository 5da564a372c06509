using AwardFunctions.Orchestrations.Abstractions;

namespace AwardFunctions.Standalone.Engine.Tables;

/// <summary>An activity that has been asked for and whose outcome has not been taken yet.</summary>
/// <param name="Instance">The instance that asked.</param>
/// <param name="InstanceId">Its identity.</param>
/// <param name="Execution">Its execution.</param>
/// <param name="Number">Which of its calls.</param>
/// <param name="Name">The activity's name.</param>
/// <param name="History">The history row that holds its input.</param>
/// <param name="Input">The input, or null where it is to be read from the history first.</param>
/// <param name="Retry">How it is tried again.</param>
/// <param name="Attempts">How often it has failed.</param>
/// <param name="NextAttemptAt">When to try it again, or null for at once.</param>
/// <param name="Trace">The span of the step that asked, in W3C form, or null.</param>
internal sealed record ActivityTask(
    long Instance, string InstanceId, int Execution, long Number, string Name, long History, string? Input, RetryPolicy Retry, int Attempts,
    DateTimeOffset? NextAttemptAt, string? Trace);
