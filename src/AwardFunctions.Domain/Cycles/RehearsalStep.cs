using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Cycles;

/// <summary>One date of a rehearsed cycle.</summary>
/// <param name="StageId">The stage it belongs to; "honour" for what comes after the award.</param>
/// <param name="Name">The stage's name.</param>
/// <param name="What">What happens, or ends, on the day.</param>
/// <param name="Earliest">The day, inclusive, where every stage takes its shortest course.</param>
/// <param name="Latest">The day, inclusive, where every stage takes its longest course.</param>
/// <param name="Provisional">One of the days rests on a calendar that is not published yet.</param>
/// <param name="Citation">The rule.</param>
/// <param name="IsSetting">The length behind the step is the office's plan or setting, not the regulation's.</param>
public sealed record RehearsalStep(
    string StageId, LocalizedText Name, LocalizedText What, DateOnly Earliest, DateOnly Latest, bool Provisional, Citation Citation, bool IsSetting);
