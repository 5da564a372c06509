using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Committee;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Draws;
using AwardFunctions.Orchestrations.Honours;
using AwardFunctions.Orchestrations.Inspections;
using AwardFunctions.Orchestrations.Mail;
using AwardFunctions.Orchestrations.Measures;
using AwardFunctions.Orchestrations.Opinions;
using AwardFunctions.Orchestrations.Presentations;
using AwardFunctions.Orchestrations.Publicity;
using AwardFunctions.Orchestrations.Recommendations;
using AwardFunctions.Orchestrations.Reviews;
using AwardFunctions.Orchestrations.Satisfaction;
using AwardFunctions.Orchestrations.Scores;
using AwardFunctions.Orchestrations.SelfReports;

namespace AwardFunctions.Orchestrations;

/// <summary>Every orchestration and activity of the product; hosts register from here and from nowhere else.</summary>
public static class AwardCatalog
{
    public static OrchestrationCatalog Create() => new OrchestrationCatalog()
        .AddOrchestration<AwardCycle, CycleStart, Nothing>()
        .AddOrchestration<RunAnnouncement, StageRun, StageResult>()
        .AddOrchestration<RunIntake, StageRun, StageResult>()
        .AddOrchestration<RunCheck, StageRun, StageResult>()
        .AddOrchestration<RunOpinions, StageRun, StageResult>()
        .AddOrchestration<RunSatisfaction, StageRun, StageResult>()
        .AddOrchestration<RunPresentation, StageRun, StageResult>()
        .AddOrchestration<RunReview, StageRun, StageResult>()
        .AddOrchestration<RunRanking, StageRun, StageResult>()
        .AddOrchestration<RunDeliberation, StageRun, StageResult>()
        .AddOrchestration<RunApproval, StageRun, StageResult>()
        .AddOrchestration<RunPublicity, StageRun, StageResult>()
        .AddOrchestration<RunDecision, StageRun, StageResult>()
        .AddOrchestration<RunHandOver, StageRun, StageResult>()
        .AddOrchestration<ApplicationIntake, IntakeStart, Nothing>()
        .AddOrchestration<Approval, ApprovalOrder, DecisionMade>()
        .AddOrchestration<HeldUnit, HeldUnitStart, Nothing>()
        .AddOrchestration<Amendment, AmendmentStart, Nothing>()
        .AddOrchestration<ObjectionCase, ObjectionStart, Nothing>()
        .AddOrchestration<RunBallotRound, RoundStart, Nothing>()
        .AddOrchestration<RunDraw, DrawRun, Nothing>()
        .AddOrchestration<RunInspection, InspectionRun, Nothing>()
        .AddOrchestration<RunMeasure, MeasureStart, Nothing>()
        .AddOrchestration<ReviewSelfReport, SelfReportStart, Nothing>()
        .AddOrchestration<ReviewPrizeAccount, PrizeAccountStart, Nothing>()
        .AddActivity<LoadCyclePlan, string, CyclePlan?>()
        .AddActivity<OpenStage, StageOpening, Nothing>()
        .AddActivity<CloseStage, StageClosing, Nothing>()
        .AddActivity<CloseCycle, CycleEnd, Nothing>()
        .AddActivity<KeepResolution, StageRun, Nothing>()
        .AddActivity<ReadRound, string, RoundStanding>()
        .AddActivity<AskMembers, RoundAsking, Nothing>()
        .AddActivity<CloseRound, RoundClosing, Nothing>()
        .AddActivity<FindReplacement, HoldQuery, StageRun?>()
        .AddActivity<ProposeUnits, Proposal, IReadOnlyList<string>>()
        .AddActivity<ReadIntake, string, IntakeStanding>()
        .AddActivity<RemindDrafts, string, Nothing>()
        .AddActivity<CloseIntake, StageOpening, int>()
        .AddActivity<ReadChecks, string, CheckStanding>()
        .AddActivity<ReadSubmission, string, SubmissionStanding>()
        .AddActivity<AcknowledgeSubmission, SubmissionReceived, Nothing>()
        .AddActivity<ReadRecommendations, RecommendationQuery, RecommendationStanding>()
        .AddActivity<RecordRecommendation, RecommendationResult, Nothing>()
        .AddActivity<ReturnForCorrection, CheckResult, Nothing>()
        .AddActivity<ReadCorrection, string, CorrectionStanding>()
        .AddActivity<SettleApplication, CheckResult, Nothing>()
        .AddActivity<RefuseUncorrected, SubmissionReceived, Nothing>()
        .AddActivity<TellCheckStage, string, Nothing>()
        .AddActivity<OpenApproval, ApprovalOpening, Nothing>()
        .AddActivity<ReadApproval, string, ApprovalStanding>()
        .AddActivity<AskApprovers, string, Nothing>()
        .AddActivity<JournalDecision, string, Nothing>()
        .AddActivity<RecordSilence, SilenceRecording, Nothing>()
        .AddActivity<FireRung, RungFiring, Nothing>()
        .AddActivity<StartPublicity, PublicityStart, Nothing>()
        .AddActivity<ReadPublicity, StageRun, PublicityStanding>()
        .AddActivity<ClosePublicity, StageOpening, PublicityEnd>()
        .AddActivity<ReadHold, HoldQuery, HoldStanding>()
        .AddActivity<ReleaseUnit, UnitRelease, Nothing>()
        .AddActivity<AcknowledgeObjection, string, ObjectionStanding>()
        .AddActivity<SettleObjection, ObjectionSettlement, Nothing>()
        .AddActivity<AskDrawn, DrawStep, DrawStanding>()
        .AddActivity<SettleInvitation, InvitationSettlement, Nothing>()
        .AddActivity<FormDrawnGroup, DrawStep, DrawStanding>()
        .AddActivity<EnterReview, StageRun, Nothing>()
        .AddActivity<ReadReview, StageRun, ReviewStanding>()
        .AddActivity<EnterRoster, StageRun, Nothing>()
        .AddActivity<TellReview, StageRun, Nothing>()
        .AddActivity<NameShortList, Proposal, Nothing>()
        .AddActivity<ReadAmendment, AmendmentStart, AmendmentStanding>()
        .AddActivity<SettleAmendment, AmendmentSettlement, Nothing>()
        .AddActivity<ReadUnits, StageRun, UnitStanding>()
        .AddActivity<AskDepartments, Proposal, IReadOnlyList<ApprovalOrder>>()
        .AddActivity<CollateOpinions, StageOpening, LocalizedText>()
        .AddActivity<RecordSatisfaction, Proposal, int>()
        .AddActivity<SchedulePresentations, Proposal, PresentationRecord>()
        .AddActivity<TellPresentations, StageRun, PresentationRecord>()
        .AddActivity<ScorePresentations, StageOpening, LocalizedText>()
        .AddActivity<RankUnits, StageOpening, RankingStanding>()
        .AddActivity<RankBeforeDeliberation, StageOpening, RankingStanding>()
        .AddActivity<NameCandidates, Proposal, Nothing>()
        .AddActivity<ConferHonours, Proposal, Nothing>()
        .AddActivity<TellNotAwarded, StageRun, Nothing>()
        .AddActivity<ReadPrizes, StageRun, PrizeStanding>()
        .AddActivity<RecordPaymentApproval, Proposal, Nothing>()
        .AddActivity<RecordHandOver, Proposal, Nothing>()
        .AddActivity<AnnounceMeasure, string, MeasureStanding>()
        .AddActivity<SettleMeasure, MeasureSettlement, Nothing>()
        .AddActivity<ChangeStanding, MeasureSettlement, Nothing>()
        .AddActivity<ImposeBars, MeasureSettlement, Nothing>()
        .AddActivity<OpenClaims, MeasureSettlement, Nothing>()
        .AddActivity<PublishMeasure, MeasureSettlement, Nothing>()
        .AddActivity<FileSelfReport, SelfReportStart, SelfReportStanding>()
        .AddActivity<SettleSelfReport, SelfReportSettlement, Nothing>()
        .AddActivity<FilePrizeAccount, PrizeAccountStart, PrizeAccountStanding>()
        .AddActivity<SettlePrizeAccount, PrizeAccountSettlement, Nothing>()
        .AddActivity<ReadInspection, InspectionRun, InspectionStanding>()
        .AddActivity<CarryInspectionStep, InspectionCarry, Nothing>()
        .AddActivity<MoveRectification, RectificationDue, Nothing>()
        .AddMail();
}
