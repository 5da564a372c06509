namespace AwardFunctions.Orchestrations.Reviews;

/// <summary>The days someone has agreed on with an applicant, both inclusive, and why they are unusual where they are.</summary>
public sealed record VisitPlan(string CycleId, string StageId, string ApplicationId, DateOnly From, DateOnly Until, string Reason);
