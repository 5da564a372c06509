namespace AwardFunctions.Portal.Pages.Office.Cycles;

/// <summary>What the office sees first.</summary>
/// <param name="OpenMails">Mails that someone still has to deal with; at most 100 are counted.</param>
/// <param name="LastPublishedYear">The last year whose working days are known.</param>
/// <param name="OverdueDuties">What holders and the office itself owe beyond its legal day.</param>
/// <param name="MayPlan">The visitor belongs to an office.</param>
public sealed record Desk(IReadOnlyList<CycleOnDesk> Cycles, int OpenMails, int? LastPublishedYear, int OverdueDuties, bool MayPlan);
