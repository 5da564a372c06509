using AwardFunctions.Domain.Calendars;
using AwardFunctions.Domain.Honours;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Domain.Visibility;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Honours;

namespace AwardFunctions.Orchestrations.Inspections;

/// <summary>An inspection as someone may see it.</summary>
/// <param name="Dossier">The cycle in which the honour was won.</param>
/// <param name="Honour">The honour.</param>
/// <param name="Inspection">The inspection; without findings for a viewer who may not see them yet.</param>
/// <param name="Today">Today in the scheme's zone.</param>
/// <param name="Viewer">What the viewer is to it.</param>
public sealed record InspectionView(CycleDossier Dossier, HonourRecord Honour, InspectionRecord Inspection, DateOnly Today, Viewer Viewer)
{
    public InspectionRule Rule => Dossier.Scheme.Inspection!;

    public Citation Citation => Dossier.Scheme.Cite(Rule.Article);

    public bool IsOffice => Viewer.HasFlag(Viewer.Office);

    public bool IsHolder => Viewer.HasFlag(Viewer.Owner);

    public bool IsMember => Viewer.HasFlag(Viewer.GroupMember);

    public bool IsLeader => Viewer.HasFlag(Viewer.Leader);

    /// <summary>Experts write their findings from the agreed day on until the leader signs.</summary>
    public bool IsBeingHeld => Inspection.State() == InspectionState.Agreed && Today >= Inspection.Day;

    public bool SeesFindings => Allows(Viewer, Inspection);

    public LocalizedText TopicOf(string id) => Rule.Topics.FirstOrDefault(topic => topic.Id == id)?.Name ?? new(id, id);

    /// <summary>The last day for a rectification, inclusive.</summary>
    public Deadline DueOf(RectificationOrder order) => Dossier.DeadlineOf(order.OrderedAt, order.Term);

    public bool IsOverdue(RectificationOrder order) => !order.IsSettled() && Today > DueOf(order).LastDay;

    /// <summary>Nothing is signed yet, or there is no honour any more for which something could be put right.</summary>
    public static bool MayCallOff(HonourRecord honour, InspectionRecord inspection) =>
        !inspection.IsOver() && (inspection.SignedAt is null || honour.State is not (HonourState.Running or HonourState.Suspended));

    /// <summary>What someone is to an inspection.</summary>
    internal static Viewer ViewerOf(AccountRecord person, Scheme scheme, InspectionRecord inspection)
    {
        var viewer = Visibility.Viewers.Of(person, scheme, inspection.Owner);
        if (inspection.Team.Any(member => member.Email == person.Email) && person.HasRole(Roles.Reviewer, scheme.Code))
            viewer |= Viewer.GroupMember | (inspection.Leader == person.Email ? Viewer.Leader : Viewer.Public);
        return viewer;
    }

    internal static bool Allows(Viewer viewer, InspectionRecord inspection) =>
        VisibilityPolicy.Allows(viewer, Part.Findings, inspection.SignedAt is null ? Moment.Always : Moment.Signed);
}
