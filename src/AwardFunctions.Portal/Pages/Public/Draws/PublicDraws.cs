namespace AwardFunctions.Portal.Pages.Public.Draws;

/// <summary>All draws, newest first.</summary>
public sealed record PublicDraws(IReadOnlyList<PublicDraw> All);
