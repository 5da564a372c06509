namespace AwardFunctions.Orchestrations.Abstractions;

/// <summary>Thrown by an activity whose failure no retry can mend; engines do not try it again.</summary>
public sealed class PermanentFailureException(string message, Exception? inner = null) : Exception(message, inner);
