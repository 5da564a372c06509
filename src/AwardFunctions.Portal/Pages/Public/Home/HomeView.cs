using AwardFunctions.Orchestrations.Honours;
using AwardFunctions.Orchestrations.Publicity;
using AwardFunctions.Portal.Pages.Shared;

namespace AwardFunctions.Portal.Pages.Public.Home;

/// <summary>What is going on: announced cycles under way, lists open to objections, the latest honours.</summary>
public sealed record HomeView(IReadOnlyList<CycleOnBoard> Running, IReadOnlyList<PublicList> Lists, IReadOnlyList<HonourRecord> Honours);
