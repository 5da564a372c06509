using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Audit;
using AwardFunctions.Orchestrations.Bodies;
using AwardFunctions.Orchestrations.Calendars;
using AwardFunctions.Orchestrations.Committee;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Documents;
using AwardFunctions.Orchestrations.Draws;
using AwardFunctions.Orchestrations.Exports;
using AwardFunctions.Orchestrations.Holders;
using AwardFunctions.Orchestrations.Honours;
using AwardFunctions.Orchestrations.Inspections;
using AwardFunctions.Orchestrations.Mail;
using AwardFunctions.Orchestrations.Measures;
using AwardFunctions.Orchestrations.Moving;
using AwardFunctions.Orchestrations.Obligations;
using AwardFunctions.Orchestrations.Opinions;
using AwardFunctions.Orchestrations.Presentations;
using AwardFunctions.Orchestrations.Publicity;
using AwardFunctions.Orchestrations.Recommendations;
using AwardFunctions.Orchestrations.Reviews;
using AwardFunctions.Orchestrations.Satisfaction;
using AwardFunctions.Orchestrations.Schemes;
using AwardFunctions.Orchestrations.Scores;
using AwardFunctions.Orchestrations.Signals;
using AwardFunctions.Orchestrations.Sweeps;
using Microsoft.Extensions.DependencyInjection;

namespace AwardFunctions.Orchestrations;

/// <summary>
/// Registers the use cases. The host adds the ports (IRecordStore, IDocumentStore, IMailer), the engine's
/// IOrchestrationClient, a TimeProvider and the PortalAddress.
/// </summary>
public static class AwardServices
{
    public static IServiceCollection AddAward(this IServiceCollection services)
    {
        var catalog = AwardCatalog.Create();
        services.AddSingleton(catalog).AddSingleton(SchemeLibrary.Embedded);
        services.AddMail().AddAccounts().AddAudit().AddDocuments();
        foreach (var activity in catalog.Activities.Values)
            services.AddTransient(activity.ActivityType);
        return services
            .AddSingleton<SchemeShelf>().AddSingleton<InstallScheme>().AddSingleton<CalendarDesk>().AddSingleton<ImportCalendar>().AddSingleton<SignalDesk>().AddSingleton<PeopleDesk>()
            .AddSingleton<CycleArchive>().AddSingleton<CycleJournal>().AddSingleton<ContinuationJournal>().AddSingleton<CycleDesk>().AddSingleton<StageBook>().AddSingleton<InstanceNames>().AddSingleton<UnitList>()
            .AddSingleton<ApplicationBook>().AddSingleton<ApplicationDesk>().AddSingleton<ApplicationMail>().AddSingleton<ChangeRules>().AddSingleton<IntakeExtensions>()
            .AddSingleton<BarBook>().AddSingleton<RecommenderDesk>().AddSingleton<IDecisionKind, RecommendationDecision>().AddSingleton<IDecisionKind, RecommenderDecision>()
            .AddSingleton<Register>().AddSingleton<Recheck>().AddSingleton<IUploadPolicy, UploadPolicies>().AddSingleton<IUploadOwner, ApplicationUploadPolicy>()
            .AddSingleton<ApprovalStore>().AddSingleton<ApprovalDesk>().AddSingleton<ApprovalMail>().AddSingleton<ApproverDirectory>()
            .AddSingleton<DecisionRegistry>()
            .AddSingleton<IDecisionKind, PostingDecision>().AddSingleton<IDecisionKind, CheckDecision>().AddSingleton<IDecisionKind, RankingDecision>()
            .AddSingleton<IDecisionKind, DeliberationDecision>().AddSingleton<IDecisionKind, ListDecision>().AddSingleton<IDecisionKind, ObjectionDecision>()
            .AddSingleton<IDecisionKind, RemovalDecision>().AddSingleton<IDecisionKind, ReplacementDecision>().AddSingleton<IDecisionKind, MinutesDecision>().AddSingleton<IDecisionKind, GovernmentDecision>().AddSingleton<IDecisionKind, HandOverDecision>().AddSingleton<IDecisionKind, PaymentDecision>().AddSingleton<IDecisionKind, PaymentRequestDecision>()
            .AddSingleton<CommitteeBook>().AddSingleton<CommitteeDesk>().AddSingleton<CandidateList>().AddSingleton<RecusalBook>()
            .AddSingleton<MatterDesk>().AddSingleton<BallotBook>().AddSingleton<BallotDesk>().AddSingleton<ResolutionBook>().AddSingleton<PapersDesk>().AddSingleton<MinutesDesk>()
            .AddSingleton<EvidenceStore>().AddSingleton<PublicityBook>().AddSingleton<PublicityDesk>().AddSingleton<ObjectionMail>()
            .AddSingleton<StageUnits>().AddSingleton<OpinionBook>().AddSingleton<OpinionDesk>().AddSingleton<ReaskDepartment>().AddSingleton<IDecisionKind, DepartmentsDecision>().AddSingleton<IDecisionKind, OpinionDecision>()
            .AddSingleton<IDecisionKind, SatisfactionDecision>()
            .AddSingleton<PresentationBook>().AddSingleton<PresentationDesk>().AddSingleton<PresentationMail>().AddSingleton<IDecisionKind, PresentationDecision>().AddSingleton<IDecisionKind, PanelScoreDecision>()
            .AddSingleton<ComponentScoreBook>().AddSingleton<UnitScores>().AddSingleton<UnitRanking>().AddSingleton<RankedList>()
            .AddSingleton<ReviewBook>().AddSingleton<ReviewReader>().AddSingleton<GroupCheck>().AddSingleton<TeamDesk>().AddSingleton<ReviewDesk>().AddSingleton<MaterialDesk>()
            .AddSingleton<SheetDesk>().AddSingleton<ConsensusDesk>().AddSingleton<ReportDesk>().AddSingleton<ReplaceLeader>().AddSingleton<ReviewMail>().AddSingleton<AmendmentDesk>().AddSingleton<VisitDesk>().AddSingleton<AffectedSheets>()
            .AddSingleton<IDecisionKind, ReviewReportDecision>().AddSingleton<IDecisionKind, ShortListDecision>().AddSingleton<IDecisionKind, AmendmentDecision>()
            .AddSingleton<HonourBook>().AddSingleton<HonourDesk>().AddSingleton<EarlierTerms>().AddSingleton<NotAwarded>().AddSingleton<ReEvaluations>().AddObligations()
            .AddSingleton<MeasureBook>().AddSingleton<MeasureCases>().AddSingleton<MeasureDesk>().AddSingleton<MeasureMail>().AddSingleton<IDecisionKind, MeasureDecision>()
            .AddSingleton<ClaimDesk>().AddSingleton<IncidentDesk>().AddSingleton<BarDesk>().AddSingleton<HolderMail>().AddSingleton<NoticeBook>()
            .AddHolders()
            .AddDraws().AddInspections()
            .AddSingleton<BodyDesk>().AddSingleton<HalfImport>()
            .AddSingleton<PrizeList>().AddSingleton<PrizeDesk>().AddSingleton<DossierExport>()
            .AddSweeps();
    }
}
