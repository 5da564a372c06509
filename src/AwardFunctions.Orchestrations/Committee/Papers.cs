using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Opinions;
using AwardFunctions.Orchestrations.Publicity;
using AwardFunctions.Orchestrations.Reviews;

namespace AwardFunctions.Orchestrations.Committee;

/// <summary>All that a deliberating body reads before it decides, on one page.</summary>
/// <param name="Matter">What is decided on, by whom.</param>
/// <param name="Record">Where the deliberation stands.</param>
/// <param name="Ranking">Each candidate with every term of its score, first place first.</param>
/// <param name="Sectors">The sectors' shares.</param>
/// <param name="Reports">What the reviews found of the candidates, in the order of the stages.</param>
/// <param name="Opinions">What the departments said.</param>
/// <param name="Objections">Objections against the candidates, with the findings; who objects is not for the papers.</param>
/// <param name="Resolutions">What was resolved in this deliberation, oldest first.</param>
/// <param name="Pending">The decisions that wait for the body's resolution.</param>
/// <param name="Round">The latest vote by mail on what is pending; null where there is none.</param>
/// <param name="Voted">The mailboxes of those who have voted in it.</param>
/// <param name="Reader">How the reader stands to the body.</param>
public sealed record Papers(
    Matter Matter,
    StageRecord Record,
    IReadOnlyList<RankingLine> Ranking,
    IReadOnlyList<SectorShare> Sectors,
    IReadOnlyList<ReviewReport> Reports,
    IReadOnlyList<OpinionSummary> Opinions,
    IReadOnlyList<ObjectionRecord> Objections,
    IReadOnlyList<Resolution> Resolutions,
    IReadOnlyList<ApprovalRecord> Pending,
    BallotRound? Round,
    IReadOnlyList<string> Voted,
    PapersReader Reader);
