using System.Globalization;
using System.Text;
using AwardFunctions.Domain.Calendars;
using AwardFunctions.Domain.Eligibility;
using AwardFunctions.Domain.Review;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Bodies;
using AwardFunctions.Orchestrations.Committee;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Documents;
using AwardFunctions.Orchestrations.Draws;
using AwardFunctions.Orchestrations.Experts;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.Orchestrations.Publicity;
using AwardFunctions.Orchestrations.Recommendations;
using AwardFunctions.Orchestrations.Reviews;
using AwardFunctions.Orchestrations.Schemes;
using AwardFunctions.Orchestrations.SecondFactors;
using Microsoft.Extensions.DependencyInjection;

namespace AwardFunctions.TestKit.Flows;

/// <summary>Plays the people of an award cycle through the use cases, on any host that has a simulated clock.</summary>
public sealed class AwardFlow(IServiceProvider services)
{
    public static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");

    /// <summary>The prize, in CNY, of every tier whose amount the regulation leaves open, unless a plan sets another.</summary>
    public const int OpenPrize = 200_000;

    public static readonly EvidenceFile Evidence = new("证明.pdf", Pdf.Length, Pdf, () => new MemoryStream(Pdf));

    private readonly CancellationToken none = CancellationToken.None;

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    public async Task<AccountRecord> PersonAsync(string email) =>
        await Get<AccountDesk>().FindAsync(email, none) ?? await Get<AccountDesk>().EnsureAsync(email, email.Split('@')[0], "zh-CN", none);

    /// <summary>Moves the clock to a wall-clock time in Asia/Shanghai and lets everything due on the way come to rest.</summary>
    public Task AdvanceToAsync(DateOnly day, int hour = 9, int minute = 0) =>
        Get<IClockControl>().AdvanceToAsync(new DateTimeOffset(day.ToDateTime(new TimeOnly(hour, minute)), TimeSpan.FromHours(8)), none);

    /// <summary>Lets everything under way come to rest without moving the clock.</summary>
    public Task RestAsync() => Get<IClockControl>().AdvanceToAsync(Get<IClockControl>().UtcNow, none);

    public async Task<CycleRecord> PlanAsync(NewCycle plan)
    {
        var scheme = await Get<SchemeShelf>().FindAsync(plan.SchemeCode, none);
        var open = scheme?.Tiers.Where(tier => tier.Prize is { Amount: null }).ToDictionary(tier => tier.Id, _ => OpenPrize);
        var cycle = Value(await Get<CycleDesk>().PlanAsync(plan with { Prizes = plan.Prizes ?? open }, await PersonAsync(People.Office), none));
        await NameCommitteeAsync(cycle.Id);
        await RestAsync();
        return cycle;
    }

    /// <summary>Begins an application and fills it in completely; it is not submitted.</summary>
    public async Task<string> PrepareAsync(string cycleId, SampleApplicant applicant)
    {
        var owner = await PersonAsync(applicant.Email);
        var dossier = (await Get<CycleArchive>().FindAsync(cycleId, none))!;
        var scheme = dossier.Scheme;
        var answers = AnswersFor(scheme, applicant.Sector, applicant.Kind);
        var application = Value(await Get<ApplicationDesk>().StartAsync(
            new ApplicationStart(cycleId, applicant.Name, applicant.CreditCode, answers), owner, none));
        var publicity = scheme.Stages.OfType<IntakeStage>().First().InternalPublicityForm;
        foreach (var field in Completeness.FieldsOf(scheme, applicant.Kind))
        {
            var value = field.Id == publicity?.From ? DayBefore(20) : field.Id == publicity?.Until ? DayBefore(1) : SampleValue(field);
            if (await Get<ApplicationBook>().FieldAsync(application.Id, field.Id, none) is null)
                Value(await Get<ApplicationDesk>().SaveFieldAsync(application.Id, field.Id, value, null, owner, none));
        }

        string DayBefore(int days) => dossier.Zone.DayOf(Get<IClockControl>().UtcNow).AddDays(-days).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

        foreach (var item in applicant.Kind == ApplicantKind.Organisation ? ScoreSheets.Find(scheme.Scoring.Sheet)!.Items : [])
            Value(await Get<ApplicationDesk>().SaveFieldAsync(application.Id, SelfScores.FieldOf(item.Id), "70", null, owner, none));
        foreach (var document in Completeness.DocumentsOf(scheme, applicant.Kind, applicant.Sector).Where(document => document.Required))
            await AttachAsync(application.Id, document.Id, owner);
        await ChooseRecommendersAsync(application.Id, owner);
        return application.Id;
    }

    /// <summary>Has the office enter a body for every recommending party of a scheme that has none, with a mailbox named after the party.</summary>
    public async Task EnterBodiesAsync(Scheme scheme)
    {
        var office = new AccountRecord(People.Office, "王办事", [], null, "zh-CN", Get<IClockControl>().UtcNow);
        foreach (var party in scheme.Parties.Where(party => party.Role == PartyRoles.Recommender))
        {
            if ((await Get<BodyDesk>().ListAsync(scheme.Code, party.Id, none)).Count == 0)
                Value(await Get<BodyDesk>().PutAsync(new BodyRecord(scheme.Code, party.Id, party.Name.Zh, $"{party.Id}@bodies.test"), office, none));
        }
    }

    /// <summary>Chooses a body of the directory for every step of the chain; the office enters those that it lacks.</summary>
    public async Task ChooseRecommendersAsync(string applicationId, AccountRecord owner)
    {
        var view = Value(await Get<ApplicationDesk>().OpenAsync(applicationId, owner, none));
        var scheme = view.Dossier.Scheme;
        await EnterBodiesAsync(scheme);
        var choices = new List<RecommenderChoice>();
        foreach (var step in RecommenderSteps.Of(scheme, view.Application.Kind))
        {
            var (recommender, body) = (await Get<RecommenderDesk>().ListAsync(scheme, step, none))[0];
            choices.Add(new RecommenderChoice(step.Number, recommender.Id, body.Name, null));
        }

        Value(await Get<RecommenderDesk>().ChooseAsync(applicationId, choices, owner, none));
    }

    public async Task AttachAsync(string applicationId, string requirementId, AccountRecord owner)
    {
        var upload = Value(await Get<UploadDesk>().CreateAsync(
            new UploadRequest(applicationId, requirementId, $"{requirementId}.pdf", Pdf.Length, owner.Email), none));
        Value(await Get<UploadDesk>().AppendAsync(upload.UploadId, owner.Email, 0, new MemoryStream(Pdf), null, none));
    }

    /// <summary>Submits, and has all recommenders sign: it waits for the office's check.</summary>
    public async Task<ApplicationRecord> SubmitAsync(string applicationId, string email)
    {
        await HandInAsync(applicationId, email);
        while ((await Get<ApplicationBook>().ReadAsync(applicationId, none)).State == ApplicationState.Recommending)
            await RecommendAsync(applicationId, DecisionActions.Recommend);
        return await Get<ApplicationBook>().ReadAsync(applicationId, none);
    }

    /// <summary>Submits; the first recommender is asked.</summary>
    public async Task<ApplicationRecord> HandInAsync(string applicationId, string email)
    {
        var application = Value(await Get<ApplicationDesk>().SubmitAsync(applicationId, declared: true, await PersonAsync(email), none));
        await RestAsync();
        return application;
    }

    /// <summary>The body whose turn it is recommends an application, or declines.</summary>
    public Task<ApprovalRecord> RecommendAsync(string applicationId, string action, string reason = "") => DecideAsync(
        ApplicationBook.CycleOf(applicationId), DecisionKinds.Recommendation, action, reason, applicationId,
        ("opinion", "经核实，申报条件符合，申报内容属实，同意推荐。"), ("verified", "yes"), ("signatory", "周科长"), ("post", "科长"));

    /// <summary>Takes the pending decision of a stage or subject as someone who was asked for it.</summary>
    public async Task<ApprovalRecord> DecideAsync(
        string cycleId, string kind, string action, string reason = "", string? subject = null, params (string Input, string Value)[] values)
    {
        var pending = (await Get<ApprovalDesk>().ListAsync(cycleId, none))
            .Where(one => one.Decision is null && one.Order.Kind == kind && (subject is null || one.Order.SubjectId == subject))
            .ToList();
        if (pending.Count == 0)
            throw new InvalidOperationException($"No pending decision of kind {kind} in {cycleId}.");
        var asked = pending[0].Approvers[0];
        // A guest has no account and decides by its mail; its mailbox is all that counts here.
        var person = pending[0].Sheet.Guests is null
            ? await PersonAsync(asked.Email)
            : new AccountRecord(asked.Email, asked.Name, [], null, asked.Language, pending[0].OpenedAt);
        var code = pending[0].Sheet.SecondFactor ? await CodeAsync(person.Email) : "";
        var taken = new DecisionTaken(action, reason, values.ToDictionary(one => one.Input, one => one.Value), pending[0].SubjectHash, code);
        var decided = await Get<ApprovalDesk>().DecideAsync(pending[0].Id, person, taken, none);
        // Whoever is told that the matter has changed meanwhile looks at it again.
        if (decided.Refusal is { Kind: RefusalKind.Conflict } && await Get<ApprovalStore>().FindAsync(pending[0].Id, none) is { Value.Decision: null } moved)
            decided = await Get<ApprovalDesk>().DecideAsync(pending[0].Id, person, taken with { SubjectHash = moved.Value.SubjectHash }, none);
        await RestAsync();
        return Value(decided);
    }

    /// <summary>A code that counts now: the person's second factor is enrolled anew, so that no code of this moment has been used.</summary>
    public async Task<string> CodeAsync(string email)
    {
        await Get<SecondFactorDesk>().SeedAsync(email, People.Secret, none);
        return Totp.CodeAt(People.Secret, Get<TimeProvider>().GetUtcNow());
    }

    /// <summary>
    /// Has the deliberating body take the pending resolution: seven of nine are there, and all who may vote are for it. It proposes these units
    /// for these tiers, or confirms the units on its list; what is not named stays as the form has it: not proposed, or confirmed.
    /// </summary>
    public async Task<ApprovalRecord> ResolveAsync(string cycleId, params (string Unit, string Tier)[] proposed)
    {
        var asked = (await Get<ApprovalDesk>().ListAsync(cycleId, none)).Last(one => one.Decision is null && one.Order.Kind is DecisionKinds.Deliberation or DecisionKinds.Replacement);
        var (_, values) = await MeetingAsync(asked, proposed);
        var taken = new DecisionTaken(DecisionActions.Resolve, "", values, asked.SubjectHash);
        var resolved = Value(await Get<ApprovalDesk>().DecideAsync(asked.Id, await PersonAsync(asked.Approvers[0].Email), taken, none));
        await RestAsync();
        return resolved;
    }

    /// <summary>The form of a meeting as <see cref="ResolveAsync"/> fills it in.</summary>
    public async Task<(Matter Matter, Dictionary<string, string> Values)> MeetingAsync(ApprovalRecord asked, params (string Unit, string Tier)[] proposed)
    {
        var dossier = await Get<CycleArchive>().OpenAsync(asked.Order.CycleId, none);
        var matter = await Get<MatterDesk>().OpenAsync(dossier, (DeliberationStage)dossier.Scheme.StageOf(asked.Order.StageId), asked.Order.Units, none);
        var present = matter.Roster.Members.Select(member => member.Email).Take(7).ToList();
        var values = asked.Sheet.Inputs.Where(input => input.Default is not null).ToDictionary(input => input.Id, input => input.Default!);
        foreach (var (unit, tier) in proposed)
        {
            values[DeliberationDecision.TierInput(unit)] = tier;
            values[DeliberationDecision.ReasonInput(unit)] = tier == DeliberationDecision.None ? "经审议不予确认" : "";
        }

        values["meetingDate"] = $"{dossier.Zone.DayOf(Get<IClockControl>().UtcNow):yyyy-MM-dd}";
        values["present"] = string.Join(',', present);
        foreach (var unit in asked.Sheet.Units.Where(unit => values[DeliberationDecision.TierInput(unit.ApplicationId)] != DeliberationDecision.None))
            values[$"yes:{unit.ApplicationId}"] = $"{matter.VotersOn(unit.ApplicationId, present).Count}";
        return (matter, values);
    }

    /// <summary>Enters nine members, the chair first, where the roster of the cycle's deliberating body is empty.</summary>
    public async Task NameCommitteeAsync(string cycleId)
    {
        var dossier = await Get<CycleArchive>().OpenAsync(cycleId, none);
        if (dossier.Scheme.Committee is not { } rule || (await Get<CommitteeBook>().RosterAsync(dossier, none)).Members.Count > 0)
            return;
        foreach (var member in People.Members(rule.ChairArticle is not null))
            Value(await Get<CommitteeDesk>().PutAsync(CommitteeBook.BodyOf(dossier), member, await PersonAsync(People.Office), none));
    }

    /// <summary>Names the standard group of a review stage and plays it to its end; <paramref name="percent"/> by application.</summary>
    public async Task ReviewAsync(string cycleId, string stageId, Func<string, int> percent)
    {
        foreach (var reviewer in await GroupAsync(cycleId, stageId))
            await ScoreAsync(cycleId, stageId, reviewer, percent);
        await RestAsync();
        await ConcludeReviewAsync(cycleId, stageId);
    }

    /// <summary>One expert submits a sheet for every applicant of a stage.</summary>
    public async Task ScoreAsync(string cycleId, string stageId, string reviewer, Func<string, int> percent, string comment = "优势明显")
    {
        var view = Value(await Get<ReviewDesk>().OpenAsync(cycleId, stageId, none));
        var findings = ConformitySheets.Find(view.Dossier.Scheme.Scoring.Conformity)?.Clauses
            .ToDictionary(clause => SheetFields.Finding(clause.Id), _ => SheetFields.Findings[0]);
        foreach (var unit in view.Units.Where(unit => unit.State != UnitState.Out))
        {
            var percents = view.Sheet.Items.ToDictionary(item => item.Id, _ => percent(unit.ApplicationId));
            Value(await Get<SheetDesk>().SaveAsync(
                new ScoreEntry(cycleId, stageId, unit.ApplicationId, reviewer, percents, comment, true, findings), await PersonAsync(reviewer), none));
        }
    }

    /// <summary>
    /// The leader locks every score and signs the report; where there is a short list, all that have a place go on. The report is not asked for
    /// while an objection holds a unit: then this is to be called once more.
    /// </summary>
    public async Task ConcludeReviewAsync(string cycleId, string stageId)
    {
        var view = Value(await Get<ReviewDesk>().OpenAsync(cycleId, stageId, none));
        if (view.Reviews.Any(review => review is { IsOpen: true, IsLocked: false }))
            Value(await Get<ConsensusDesk>().LockAsync(cycleId, stageId, null, await PersonAsync(view.Group!.Leader), none));
        await RestAsync();
        if (!await IsPendingAsync(DecisionKinds.ReviewReport))
            return;
        await DecideAsync(cycleId, DecisionKinds.ReviewReport, DecisionActions.Sign, subject: stageId);
        if (await IsPendingAsync(DecisionKinds.ShortList))
        {
            var asked = (await Get<ApprovalDesk>().ListAsync(cycleId, none)).First(one => one.Decision is null && one.Order.Kind == DecisionKinds.ShortList);
            await DecideAsync(
                cycleId, DecisionKinds.ShortList, DecisionActions.Confirm, subject: stageId,
                values: (ShortListDecision.Goes, asked.Sheet.Inputs.First(input => input.Id == ShortListDecision.Goes).Default!));
        }

        async Task<bool> IsPendingAsync(string kind) => (await Get<ApprovalDesk>().ListAsync(cycleId, none)).Any(one => one.Decision is null && one.Order.Kind == kind);
    }

    /// <summary>The group of a review stage: named by the office, or drawn where the scheme has it drawn or keeps it apart from another.</summary>
    public async Task<IReadOnlyList<string>> GroupAsync(string cycleId, string stageId)
    {
        var scheme = (await Get<CycleArchive>().FindAsync(cycleId, none))!.Scheme;
        var rule = scheme.Groups.First(group => group.Id == ((ReviewStage)scheme.StageOf(stageId)).Group);
        if (!rule.RandomDraw && rule.ApartFrom.Count == 0)
        {
            Value(await Get<ReviewDesk>().NameGroupAsync(cycleId, stageId, People.Reviewers, People.Reviewers[0], await PersonAsync(People.Office), none));
            return People.Reviewers;
        }

        if (await Get<ReviewBook>().GroupAsync(cycleId, stageId, none) is null)
            await DrawAsync(cycleId, rule.Id, rule.Min);
        return [.. (await Get<ReviewBook>().GroupAsync(cycleId, stageId, none))!.Members.Select(member => member.Email)];
    }

    /// <summary>Enters experts e1@experts.test … into a scheme's pool, each from a place of its own and with this year's agreement.</summary>
    public async Task<IReadOnlyList<ExpertRecord>> EnterExpertsAsync(string schemeCode, int count)
    {
        var office = await PersonAsync(People.Office);
        var today = new SchemeZone("Asia/Shanghai").DayOf(Get<IClockControl>().UtcNow);
        var scheme = (await Get<SchemeShelf>().FindAsync(schemeCode, none))!;
        for (var number = (await Get<ExpertDesk>().PoolAsync(schemeCode, none)).Experts.Count + 1; number <= count; number++)
        {
            var draft = ExpertDraft.Empty with
            {
                Email = $"e{number}@experts.test",
                Name = $"专家{number}",
                Sectors = [.. scheme.Sectors.Select(sector => sector.Id)],
                Employer = $"示例研究院{number}所",
                AgreementYear = today.Year.ToString(CultureInfo.InvariantCulture),
                AgreementSignedOn = today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            };
            Value(await Get<ExpertDesk>().AddAsync(schemeCode, draft, office, none));
        }

        return (await Get<ExpertDesk>().PoolAsync(schemeCode, none)).Experts;
    }

    /// <summary>
    /// Draws a group of a cycle from as many experts as it takes, has all of them accept, and makes the first of the pool the leader: a draw
    /// whose outcome is the same in every run.
    /// </summary>
    public async Task DrawAsync(string cycleId, string groupId, int size)
    {
        var office = await PersonAsync(People.Office);
        await EnterExpertsAsync((await Get<CycleArchive>().FindAsync(cycleId, none))!.Scheme.Code, size);
        var draw = Value(await Get<DrawDesk>().OpenAsync(new DrawOrder(cycleId, groupId, size, null, [], DrawsLeader: false), office, none));
        Value(await Get<DrawDesk>().DrawAsync(draw.Id, "", office, none));
        await RestAsync();
        foreach (var expert in draw.Pool)
            await AcceptAsync(cycleId, expert.Expert);
        Value(await Get<DrawDesk>().ChooseLeaderAsync(draw.Id, draw.Pool[0].Expert, office, none));
        await RestAsync();
    }

    /// <summary>Accepts the pending invitation of an expert, making both declarations.</summary>
    public Task<ApprovalRecord> AcceptAsync(string cycleId, string expert) => DecideAsync(
        cycleId, DecisionKinds.Invitation, DecisionActions.Accept, subject: expert, values: (InvitationDecision.Declarations, InvitationDecision.AllDeclarations));

    public static EligibilityAnswers AnswersFor(Scheme scheme, string sector, ApplicantKind kind = ApplicantKind.Organisation) => new(
        kind, sector, false, false,
        EligibilityCheck.Ask(scheme, kind, sector, false, false).ToDictionary(
            asked => asked.Question.Id, asked => asked.Question.Answer == AnswerKind.Number ? asked.Required + 1 : asked.Required));

    public static T Value<T>(Outcome<T> outcome) => outcome.Refusal is { } refusal
        ? throw new InvalidOperationException(
            $"{refusal.Field}: {refusal.Reason.Zh} ({refusal.Citation?.Label.Zh}){string.Concat(refusal.Others?.Select(other => $"; {other.Field}: {other.Reason.Zh}") ?? [])}")
        : outcome.Value;

    private static string SampleValue(FormField field) => field.Kind switch
    {
        FormFieldKind.Number => "1200",
        FormFieldKind.Date => "2010-05-18",
        FormFieldKind.Phone => "0372-1234567",
        FormFieldKind.Email => "quality@example.com",
        FormFieldKind.CreditCode => "91410522MA44XYZ12B",
        FormFieldKind.Choice => field.Choices[0].Value,
        _ => "示例内容",
    };
}
