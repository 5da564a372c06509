using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Visibility;

/// <summary>
/// Who sees which part of which record, and from when on: one table for every page, download and export. What no line allows is
/// not shown. It rests on each regulation's article on business and technical secrets, and for the observer on its own.
/// </summary>
public static class VisibilityPolicy
{
    private const Viewer Overseers = Viewer.Office | Viewer.Observer;

    /// <summary>Every line.</summary>
    public static IReadOnlyList<VisibilityRule> Rules { get; } =
    [
        new(Part.Form, Viewer.Owner | Overseers),
        new(Part.Form, Viewer.Guest | Viewer.GroupMember, Moment.Submitted),
        new(Part.Form, Viewer.Committee, Moment.Submitted | Moment.BeforeCommittee),
        new(Part.Documents, Viewer.Owner | Overseers),
        new(Part.Documents, Viewer.Guest | Viewer.GroupMember, Moment.Submitted),
        new(Part.IdNumber, Viewer.Owner | Overseers),
        new(Part.SelfScore, Viewer.Owner | Overseers),
        // Experts score before they know what the applicant thinks of itself.
        new(Part.SelfScore, Viewer.GroupMember, Moment.Submitted | Moment.Unsealed),
        new(Part.OwnSheet, Viewer.GroupMember, Moment.Submitted),
        new(Part.Sheets, Viewer.GroupMember | Overseers, Moment.Submitted | Moment.Unsealed),
        new(Part.GroupScores, Viewer.GroupMember | Overseers, Moment.Submitted | Moment.Unsealed),
        new(Part.GroupScores, Viewer.Committee, Moment.Submitted | Moment.Unsealed | Moment.BeforeCommittee),
        new(Part.Ranking, Viewer.Leader | Overseers, Moment.Submitted | Moment.Unsealed),
        new(Part.Ranking, Viewer.Committee, Moment.Submitted | Moment.Unsealed | Moment.BeforeCommittee),
        new(Part.Opinions, Overseers),
        new(Part.Opinions, Viewer.Committee, Moment.Submitted | Moment.BeforeCommittee),
        new(Part.Objection, Overseers),
        new(Part.Objection, Viewer.Committee, Moment.Submitted | Moment.BeforeCommittee | Moment.Posted),
        new(Part.Objector, Overseers),
        new(Part.Papers, Overseers),
        new(Part.Papers, Viewer.Committee, Moment.BeforeCommittee),
        new(Part.Ballots, Overseers, Moment.BeforeCommittee),
        new(Part.Decision, Viewer.Approver | Overseers),
        new(Part.Measure, Viewer.Owner | Viewer.Approver | Overseers),
        new(Part.MailLog, Overseers | Viewer.Administrator),
        new(Part.Journal, Overseers),
        new(Part.Certificate, Viewer.Owner | Overseers),
        new(Part.HolderReport, Viewer.Owner | Overseers),
        new(Part.Findings, Viewer.GroupMember | Overseers),
        new(Part.Findings, Viewer.Owner, Moment.Signed),
        new(Part.PublicList, Viewer.Owner | Overseers),
        new(Part.PublicList, Viewer.Public, Moment.Posted),
    ];

    /// <summary>Whether someone may look at a part at a moment.</summary>
    public static bool Allows(Viewer viewer, Part part, Moment moment) => Rules.Any(rule => rule.Part == part && rule.Lets(viewer, moment));

    /// <summary>The article on which a refusal, or the observer's look, rests; null where the regulation has none.</summary>
    public static Citation? ArticleOf(Scheme scheme, Viewer viewer) =>
        viewer.HasFlag(Viewer.Observer) && scheme.Parties.FirstOrDefault(party => party.Role == PartyRoles.Observer) is { } observer
            ? scheme.Cite(observer.Article)
            : scheme.ConfidentialityArticle is { } article ? scheme.Cite(article) : null;
}
