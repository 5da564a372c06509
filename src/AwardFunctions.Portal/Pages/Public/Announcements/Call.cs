using AwardFunctions.Portal.Pages.Shared;

namespace AwardFunctions.Portal.Pages.Public.Announcements;

/// <summary>A call for applications as the public sees it.</summary>
/// <param name="Received">How many applications were handed in; null while the window is open.</param>
/// <param name="Withdrawn">How many of them were taken back.</param>
public sealed record Call(CycleOnBoard Cycle, int? Received, int Withdrawn);
