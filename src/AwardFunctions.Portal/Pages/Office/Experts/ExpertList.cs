using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Experts;

namespace AwardFunctions.Portal.Pages.Office.Experts;

/// <summary>A scheme's pool and what the list shows of it.</summary>
/// <param name="Schemes">The schemes whose pools the visitor keeps.</param>
/// <param name="Year">The year whose agreement counts now.</param>
public sealed record ExpertList(Scheme Scheme, IReadOnlyList<Scheme> Schemes, ExpertPool Pool, ExpertFilter Filter, int Year)
{
    public IReadOnlyList<ExpertRecord> Shown { get; } = Filter.Apply(Pool.Experts);
}
