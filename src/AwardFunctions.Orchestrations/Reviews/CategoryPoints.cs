using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Orchestrations.Reviews;

/// <summary>What an applicant has in one category of the sheet, in the last review it came through.</summary>
/// <param name="Id">The category, e.g. "4.7".</param>
/// <param name="Points">Unrounded.</param>
/// <param name="FullPoints">The category's full mark.</param>
public sealed record CategoryPoints(string Id, LocalizedText Name, decimal Points, int FullPoints);
