using AwardFunctions.Orchestrations.Measures;

namespace AwardFunctions.Portal.Pages.Public.Notices;

/// <summary>The latest public notices about holders, newest first.</summary>
public sealed record NoticeBoard(IReadOnlyList<NoticeRecord> Latest);
