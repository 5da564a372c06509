using AwardFunctions.Domain.Review;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Draws;

namespace AwardFunctions.Portal.Pages.Public.Draws;

/// <summary>A draw as anyone may see it.</summary>
public sealed record PublicDraw(CycleDossier Dossier, DrawFile File)
{
    public static PublicDraw Of((CycleDossier Dossier, DrawRecord Draw) found) => new(found.Dossier, DrawFiles.Of(found.Dossier, found.Draw));

    public IReadOnlyList<DrawCheck> Checks { get; } = DrawVerification.Of(File);
}
