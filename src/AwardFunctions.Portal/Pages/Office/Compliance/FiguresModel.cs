using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Compliance;

namespace AwardFunctions.Portal.Pages.Office.Compliance;

/// <summary>What the years of each scheme brought.</summary>
public sealed record FiguresModel(IReadOnlyList<(Scheme Scheme, IReadOnlyList<YearFigures> Years)> Schemes);
