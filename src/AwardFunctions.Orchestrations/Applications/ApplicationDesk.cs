using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using AwardFunctions.Domain.Eligibility;
using AwardFunctions.Domain.Review;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Domain.Visibility;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Documents;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.Orchestrations.Recommendations;
using AwardFunctions.Orchestrations.Signals;
using AwardFunctions.Orchestrations.Visibility;

namespace AwardFunctions.Orchestrations.Applications;

/// <summary>What applicants do: check whether they may apply, begin, fill in, submit, correct, withdraw.</summary>
public sealed class ApplicationDesk(
    ApplicationBook book, AttachmentDesk attachments, CycleArchive archive, Register register, SignalDesk signals, ChangeRules rules, TimeProvider time)
{
    private const string CreditCodeField = "credit-code";
    private static readonly Refusal Unknown = Refusal.NotFound("没有这份申报。", "There is no such application.");

    /// <summary>Judges whether someone may apply; nothing is stored.</summary>
    /// <param name="cycleId">The cycle.</param>
    /// <param name="answers">The answers.</param>
    /// <param name="creditCode">Looked up in the register where it is known; null otherwise.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<Outcome<EligibilityVerdict>> JudgeAsync(
        string cycleId, EligibilityAnswers answers, string? creditCode, CancellationToken cancellationToken)
    {
        if (await archive.FindAsync(cycleId, cancellationToken) is not { } dossier)
            return Refusal.NotFound("没有这一届评选。", "There is no such cycle.");
        return EligibilityCheck.Judge(dossier.Scheme, answers, await register.OfAsync(dossier, creditCode, Today(dossier), cancellationToken));
    }

    /// <summary>Begins an application: the window must be open, the answers must allow it, and each credit code has one a cycle.</summary>
    public async Task<Outcome<ApplicationRecord>> StartAsync(ApplicationStart start, AccountRecord owner, CancellationToken cancellationToken)
    {
        if (await archive.FindAsync(start.CycleId, cancellationToken) is not { } dossier)
            return Refusal.NotFound("没有这一届评选。", "There is no such cycle.");
        if (rules.AgainstStart(dossier) is { } closed)
            return closed;
        var name = start.Name.Trim();
        var code = start.CreditCode.Trim().ToUpperInvariant();
        if (name.Length is 0 or > 100)
            return Refusal.Invalid("name", "请填写申报单位名称（个人填写姓名），不超过100字。", "Please give the applicant's name, at most 100 characters.", IntakeCitation(dossier));
        var isPerson = start.Answers.Kind == ApplicantKind.Individual;
        if (isPerson && !IdentityNumber.IsValid(code))
            return Refusal.Invalid("creditCode", "身份证号码应为18位且校验码正确；使用护照的，请填写护照号码。", "A resident identity number has 18 characters, the last of which checks the others; or give a passport number.", IntakeCitation(dossier));
        if (!isPerson && !CreditCode.IsValid(code))
            return Refusal.Invalid("creditCode", $"统一社会信用代码不正确：{code}", $"The unified social credit code is not valid: {code}", IntakeCitation(dossier));
        var verdict = (await JudgeAsync(start.CycleId, start.Answers, code, cancellationToken)).Value;
        if (!verdict.IsEligible)
            return RefusalOf(verdict);

        var now = time.GetUtcNow();
        var application = await signals.AroundAsync(
            null,
            () => book.BeginAsync(
                start.CycleId,
                id => new ApplicationRecord(
                    id, start.CycleId, owner.Email, start.Answers.Kind, start.Answers.Sector, start.Answers.LittleGiant, start.Answers.NonProfit,
                    name, code, start.Answers.Values, ApplicationState.Draft, 0, now),
                code,
                id => CycleJournal.Promise(
                    dossier, now, owner.Email, "application.started", new($"{name}开始申报", $"{name} begins an application"),
                    CheckRules.IntakeOf(dossier.Scheme).Article, id, $"application.started|{id}"),
                [
                    .. Known(isPerson, name, code).Select(field => ApplicationBook.FieldChange(field.Id, new FieldRecord(field.Value, owner.Email, now))),
                    ApplicationBook.TimelineChange(
                        "0-started", new TimelineEntry(now, new("开始申报，材料可随时保存", "Application begun; it is saved as you go"), IntakeCitation(dossier))),
                ],
                cancellationToken),
            cancellationToken,
            Partitions.Cycle(start.CycleId));
        if (application is null)
        {
            return isPerson
                ? Refusal.Conflict("该证件号码在本届已有申报。", "This identity number has an application in this cycle already.", IntakeCitation(dossier))
                : Refusal.Conflict("该统一社会信用代码在本届已有申报。", "This credit code has an application in this cycle already.", IntakeCitation(dossier));
        }

        return application;
    }

    /// <summary>The applications that a person fills in.</summary>
    public Task<IReadOnlyList<ApplicationRecord>> ListForAsync(AccountRecord owner, CancellationToken cancellationToken) =>
        book.ListForAsync(owner.Email, cancellationToken);

    /// <summary>An application for its owner, for the office of its scheme and whoever watches over it; for anyone else there is none.</summary>
    public async Task<Outcome<ApplicationView>> OpenAsync(string applicationId, AccountRecord person, CancellationToken cancellationToken)
    {
        if (await book.FindAsync(applicationId, cancellationToken) is not { } read)
            return Unknown;
        var dossier = await archive.OpenAsync(read.Value.CycleId, cancellationToken);
        var moment = read.Value.State == ApplicationState.Draft ? Moment.Always : Moment.Submitted;
        if (!VisibilityPolicy.Allows(Viewers.Of(person, dossier.Scheme, read.Value.Owner), Part.Form, moment))
            return Unknown;
        return await ViewAsync(read, dossier, cancellationToken);
    }

    /// <summary>An application for someone whom its decision lets in: a recommending body, by the link of its mail.</summary>
    public async Task<ApplicationView> PresentAsync(string applicationId, CancellationToken cancellationToken)
    {
        var read = await book.FindAsync(applicationId, cancellationToken) ?? throw new InvalidOperationException($"There is no application {applicationId}.");
        return await ViewAsync(read, await archive.OpenAsync(read.Value.CycleId, cancellationToken), cancellationToken);
    }

    /// <summary>The office's list of a cycle.</summary>
    public Task<IReadOnlyList<ApplicationSummary>> ListAsync(string cycleId, CancellationToken cancellationToken) =>
        book.ListAsync(cycleId, cancellationToken);

    /// <summary>
    /// Saves one field. A value that is too long or malformed is saved all the same and shown as such, so that nothing is lost;
    /// a field that someone else saved meanwhile is refused with what they saved.
    /// </summary>
    /// <param name="applicationId">The application.</param>
    /// <param name="fieldId">A field of the form, or "self:" and a score item.</param>
    /// <param name="value">The value; at most 20,000 characters.</param>
    /// <param name="etag">What the field was read at; null where it was never saved.</param>
    /// <param name="owner">The person.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<Outcome<FieldSaved>> SaveFieldAsync(
        string applicationId, string fieldId, string value, string? etag, AccountRecord owner, CancellationToken cancellationToken)
    {
        if (await FindOwnAsync(applicationId, owner, cancellationToken) is not { } found)
            return Unknown;
        var (read, dossier) = found;
        if (rules.Against(read.Value, dossier) is { } closed)
            return closed;
        if (Completeness.FieldsOf(dossier.Scheme, read.Value.Kind).All(field => field.Id != fieldId) && !IsSelfScore(dossier.Scheme, fieldId))
            return Refusal.NotFound($"没有这个字段：{fieldId}", $"There is no such field: {fieldId}");
        if (value.Length > 20_000)
            return Refusal.Invalid(fieldId, "内容过长。", "The text is too long.");
        try
        {
            var now = time.GetUtcNow();
            var saved = await book.SaveFieldAsync(applicationId, fieldId, etag, new FieldRecord(value, owner.Email, now), cancellationToken);
            return new FieldSaved(saved, now);
        }
        catch (RecordConflictException)
        {
            var theirs = await book.FieldAsync(applicationId, fieldId, cancellationToken);
            if (theirs is not null && theirs.Value.Value == value)
                return new FieldSaved(theirs.ETag, theirs.Value.SavedAt);
            return new Refusal(
                RefusalKind.Conflict,
                new($"该字段已在别处修改为：{theirs?.Value.Value}", $"This field was changed elsewhere to: {theirs?.Value.Value}"), fieldId);
        }
    }

    /// <summary>Submits an application, or its correction. There is no receipt before the hash of every document is stored.</summary>
    /// <param name="applicationId">The application.</param>
    /// <param name="declared">The applicant declares that everything is true.</param>
    /// <param name="owner">The person.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<Outcome<ApplicationRecord>> SubmitAsync(string applicationId, bool declared, AccountRecord owner, CancellationToken cancellationToken)
    {
        if (await FindOwnAsync(applicationId, owner, cancellationToken) is not { } found)
            return Unknown;
        var (read, dossier) = found;
        var application = read.Value;
        if (application.State is ApplicationState.Recommending or ApplicationState.Checking)
            return Refusal.Conflict($"申报（{application.Id}）已经提交，请勿重复提交。", $"Application {application.Id} has been submitted already.", IntakeCitation(dossier));
        if (rules.Against(application, dossier) is { } closed)
            return closed;
        if (!declared)
            return Refusal.Invalid("declared", "请确认材料真实、完整的声明。", "Please confirm the declaration of truthfulness.", IntakeCitation(dossier));
        var view = await ViewAsync(read, dossier, cancellationToken);
        if (view.Missing.Count > 0)
            return RefusalOf(view.Missing);
        var facts = await register.OfAsync(dossier, application.CreditCode, Today(dossier), cancellationToken);
        if (EligibilityCheck.Judge(dossier.Scheme, application.Declared, facts) is { IsEligible: false } verdict)
            return RefusalOf(verdict);
        return await SubmitAsync(view, read, Renewals.TiersOf(dossier.Scheme, facts), cancellationToken);
    }

    /// <summary>Takes an application back before it is decided on.</summary>
    public async Task<Outcome<ApplicationRecord>> WithdrawAsync(string applicationId, string reason, AccountRecord owner, CancellationToken cancellationToken)
    {
        if (await FindOwnAsync(applicationId, owner, cancellationToken) is not { } found)
            return Unknown;
        var (read, dossier) = found;
        var decided = Refusal.Conflict("该申报已有结论，不能撤回。", "It has been decided on and can't be withdrawn.", IntakeCitation(dossier));
        if (read.Value.State is not (ApplicationState.Draft or ApplicationState.Recommending or ApplicationState.Checking or ApplicationState.Returned))
            return decided;
        var now = time.GetUtcNow();
        var withdrawal = new Withdrawal(reason.Trim(), owner.Email, owner.Name, now);
        // Whichever of the two waits: for the correction, or for whoever was asked, whose matter is gone now.
        var application = await signals.AroundAsync(
            Instances.Application(applicationId),
            () => signals.AroundAsync(
                Instances.Approval(RecommendationChain.PendingApproval(read.Value, dossier.Scheme) ?? read.Value.CheckApprovalId),
                () => book.UpdateAsync(
                    applicationId,
                    current => current.State is ApplicationState.Eligible or ApplicationState.Refused or ApplicationState.Withdrawn
                        ? null
                        : current with { State = ApplicationState.Withdrawn, Withdrawal = withdrawal },
                    cancellationToken,
                    ApplicationBook.TimelineChange("9-withdrawn", new TimelineEntry(now, new("申报者撤回申报", "Withdrawn by the applicant"), IntakeCitation(dossier))),
                    CycleJournal.Promise(
                        dossier, now, owner.Email, "application.withdrawn",
                        new($"{read.Value.Name}撤回申报：{withdrawal.Reason}", $"{read.Value.Name} withdrew: {withdrawal.Reason}"),
                        CheckRules.IntakeOf(dossier.Scheme).Article, applicationId, $"application.withdrawn|{applicationId}").AsChange()),
                cancellationToken,
                Partitions.Application(applicationId)),
            cancellationToken);
        return application.State == ApplicationState.Withdrawn ? application : decided;
    }

    private async Task<Outcome<ApplicationRecord>> SubmitAsync(
        ApplicationView view, Versioned<ApplicationRecord> read, IReadOnlyList<string> renews, CancellationToken cancellationToken)
    {
        var application = view.Application;
        var manifest = new SubmissionManifest(
            [.. view.Attachments.Select(one => new ManifestDocument(one.AttachmentId, one.RequirementId, one.FileName, one.Length, one.Sha256))],
            FieldsHash(view.Fields), SelfScores.TotalOf(view.SelfScore));
        var submitted = application with
        {
            State = RecommendationChain.NextStep(application, view.Dossier.Scheme) is null ? ApplicationState.Checking : ApplicationState.Recommending,
            SubmittedAt = time.GetUtcNow(),
            Manifest = manifest,
            RenewsTiers = renews,
        };
        var start = new IntakeStart(application.CycleId, application.Id, CheckRules.StageOf(view.Dossier.Scheme).Id);
        try
        {
            return await signals.AroundStartAsync(
                nameof(ApplicationIntake), Instances.Application(application.Id), start,
                async () =>
                {
                    await book.ReplaceAsync(read, submitted, cancellationToken);
                    return submitted;
                },
                cancellationToken);
        }
        catch (RecordConflictException)
        {
            return Refusal.Conflict("申报刚刚在别处被提交或修改，请刷新页面。", "It was submitted or changed elsewhere just now; please reload.", IntakeCitation(view.Dossier));
        }
    }

    private async Task<ApplicationView> ViewAsync(Versioned<ApplicationRecord> read, CycleDossier dossier, CancellationToken cancellationToken)
    {
        var application = read.Value;
        var fields = await book.FieldsAsync(application.Id, cancellationToken);
        var order = dossier.Scheme.Documents.Select((document, index) => (document.Id, index)).ToDictionary(one => one.Id, one => one.index, StringComparer.Ordinal);
        IReadOnlyList<AttachmentRecord> files =
            [.. (await attachments.ListAsync(application.Id, cancellationToken)).OrderBy(file => order.GetValueOrDefault(file.RequirementId, int.MaxValue))];
        var sheet = ScoreSheets.Find(dossier.Scheme.Scoring.Sheet)!;
        var self = SheetScore.Of(sheet, SelfScores.PercentsOf(fields));
        var values = fields.ToDictionary(field => field.Key, field => field.Value.Value.Value, StringComparer.Ordinal);
        var missing = Completeness.Check(
            dossier.Scheme, application.Kind, application.Sector, values,
            [.. files.Select(file => new AttachedDocument(file.RequirementId, file.FileName, DocumentType.ByFileName(file.FileName)?.Id, file.Length))],
            SelfScores.TotalOf(self), application.LittleGiant, application.NonProfit);
        return new ApplicationView(
            application, dossier, fields, files, sheet, self, [
                .. missing, .. InternalPublicity.Check(dossier.Scheme, values, dossier.Calendar, Today(dossier)),
                .. SelfScoreMissing(dossier.Scheme, application, self), .. RecommendationChain.Missing(application, dossier.Scheme),
            ],
            await book.TimelineAsync(application.Id, cancellationToken),
            rules.Against(application, dossier) is null, read.ETag);
    }

    private async Task<(Versioned<ApplicationRecord> Read, CycleDossier Dossier)?> FindOwnAsync(
        string applicationId, AccountRecord owner, CancellationToken cancellationToken)
    {
        if (await book.FindAsync(applicationId, cancellationToken) is not { } read || read.Value.Owner != owner.Email)
            return null;
        return (read, await archive.OpenAsync(read.Value.CycleId, cancellationToken));
    }

    /// <summary>What the form need not ask again; an identity number is no part of it, for it is not everyone's to see.</summary>
    private static IEnumerable<(string Id, string Value)> Known(bool isPerson, string name, string code) =>
        isPerson ? [("person-name", name)] : [("organisation-name", name), (CreditCodeField, code)];

    private DateOnly Today(CycleDossier dossier) => dossier.Zone.DayOf(time.GetUtcNow());

    private static Citation IntakeCitation(CycleDossier dossier) => dossier.Scheme.Cite(CheckRules.IntakeOf(dossier.Scheme).Article);

    /// <summary>Organisations score themselves item by item; how many points that must come to is the scheme's own rule.</summary>
    private static IEnumerable<Finding> SelfScoreMissing(Scheme scheme, ApplicationRecord application, SheetScore self)
    {
        if (application.Kind == ApplicantKind.Organisation && !self.IsComplete && scheme.Scoring.MinSelfScore is null)
        {
            yield return new Finding(
                Completeness.SelfScore, new LocalizedText($"自评表还有{self.Problems.Count}条未评分", $"{self.Problems.Count} items of the self-score sheet are not scored"),
                scheme.Cite(scheme.Scoring.Article));
        }
    }

    private static bool IsSelfScore(Scheme scheme, string fieldId) =>
        fieldId.StartsWith(SelfScores.Prefix, StringComparison.Ordinal)
        && ScoreSheets.Find(scheme.Scoring.Sheet)!.Items.Any(item => SelfScores.FieldOf(item.Id) == fieldId);

    private static Refusal RefusalOf(EligibilityVerdict verdict)
    {
        var all = verdict.Refusals.Select(one => new Refusal(RefusalKind.Invalid, one.Reason, one.QuestionId, one.Citation)).ToList();
        return all[0] with { Others = all[1..] };
    }

    private static Refusal RefusalOf(IReadOnlyList<Finding> missing)
    {
        var all = missing.Select(one => new Refusal(RefusalKind.Invalid, one.Reason, one.Subject, one.Citation)).ToList();
        return all[0] with { Others = all[1..] };
    }

    private static string FieldsHash(IReadOnlyDictionary<string, Versioned<FieldRecord>> fields) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(
            new SortedDictionary<string, string>(
                fields.ToDictionary(field => field.Key, field => field.Value.Value.Value, StringComparer.Ordinal), StringComparer.Ordinal),
            AwardJson.Options))));
}
