namespace AwardFunctions.Standalone.Engine.Tables;

/// <summary>Which call of which execution of another instance waits for this one.</summary>
internal sealed record ParentCall(long Instance, int Execution, long Number);
