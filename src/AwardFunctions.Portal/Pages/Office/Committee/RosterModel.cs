using AwardFunctions.Orchestrations.Committee;

namespace AwardFunctions.Portal.Pages.Office.Committee;

/// <summary>The roster of one deliberating body; <paramref name="Bodies"/> are all of those whose office the person belongs to.</summary>
public sealed record RosterModel(IReadOnlyList<CommitteeView> Bodies, CommitteeView? View, MemberDraft Draft);
