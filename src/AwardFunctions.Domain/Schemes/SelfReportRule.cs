namespace AwardFunctions.Domain.Schemes;

/// <summary>What a holder's yearly self-report holds, and how long the office has to look at it.</summary>
/// <param name="Duty">The duty that it does: one of kind "selfReport".</param>
/// <param name="Sections">The texts it asks for, e.g. challenges, gaps, goals.</param>
/// <param name="Figures">The figures it asks for.</param>
/// <param name="Documents">The files it takes: the report itself, statistical returns.</param>
/// <param name="Check">By when the office accepts a report or returns it.</param>
public sealed record SelfReportRule(
    string Duty, IReadOnlyList<FormField> Sections, IReadOnlyList<ReportFigure> Figures, IReadOnlyList<RequiredDocument> Documents, Clock Check);
