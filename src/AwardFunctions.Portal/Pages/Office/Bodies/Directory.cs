using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Bodies;

namespace AwardFunctions.Portal.Pages.Office.Bodies;

/// <summary>The bodies of a scheme; <paramref name="Schemes"/> are those whose office the person belongs to.</summary>
public sealed record Directory(IReadOnlyList<Scheme> Schemes, Scheme Scheme, IReadOnlyList<BodyRecord> Bodies, BodyDraft Draft)
{
    public IReadOnlyList<Party> Parties => BodyDesk.PartiesOf(Scheme);
}
