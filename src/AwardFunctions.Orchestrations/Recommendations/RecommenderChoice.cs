namespace AwardFunctions.Orchestrations.Recommendations;

/// <summary>What an applicant sends to choose who recommends it in a step.</summary>
/// <param name="Step">The step, from 1.</param>
/// <param name="RecommenderId">Which of the scheme's recommenders; may be empty where the step has only one.</param>
/// <param name="Name">The body's name, as in the directory or as proposed.</param>
/// <param name="Email">The mailbox of a body that is not in the directory; null for one that is.</param>
public sealed record RecommenderChoice(int Step, string RecommenderId, string Name, string? Email);
