using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Orchestrations.CalendarFeeds;

/// <summary>A day in someone's calendar.</summary>
/// <param name="Id">The same entry always has the same one, also when its day moves.</param>
/// <param name="On">The day.</param>
/// <param name="What">What is due or takes place.</param>
/// <param name="Details">More about it, line by line.</param>
/// <param name="Path">Where in the portal it is done.</param>
public sealed record CalendarEntry(string Id, DateOnly On, LocalizedText What, IReadOnlyList<LocalizedText> Details, string Path);
