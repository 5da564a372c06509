namespace AwardFunctions.Orchestrations.Cycles;

/// <summary>One walk through a stage.</summary>
/// <param name="CycleId">The cycle.</param>
/// <param name="StageId">The stage.</param>
/// <param name="Batch">Which units walk together: "all", "cleared", or the application of one that was held.</param>
/// <param name="Visit">How often this batch came to the stage before, from 0: a list that is sent back comes again.</param>
/// <param name="Units">The applications it is about; null for all of the cycle.</param>
public sealed record StageRun(string CycleId, string StageId, string Batch, int Visit, IReadOnlyList<string>? Units)
{
    /// <summary>The identity of the decision a stage asks for.</summary>
    public string ApprovalId => $"{CycleId}.{StageId}.{Batch}.{Visit}";
}
