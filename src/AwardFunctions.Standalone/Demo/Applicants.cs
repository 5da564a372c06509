using AwardFunctions.Domain.Eligibility;
using AwardFunctions.Domain.Review;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Documents;
using AwardFunctions.Orchestrations.Ports;

namespace AwardFunctions.Standalone.Demo;

/// <summary>What the enterprises do: begin an application, fill it in, attach documents, submit, correct.</summary>
internal sealed class Applicants(Play play)
{
    private readonly ApplicationDesk desk = play.Get<ApplicationDesk>();
    private readonly Recommenders recommenders = new(play);

    /// <summary>Begins an application and returns its number.</summary>
    public async Task<string> BeginAsync(Enterprise enterprise)
    {
        var scheme = await SchemeAsync();
        var start = new ApplicationStart(play.CycleId, enterprise.Name, enterprise.CreditCode, AnswersOf(scheme, enterprise));
        var application = DemoException.Unless(await desk.StartAsync(start, await OwnerAsync(enterprise), play.Cancelled));
        await play.RestAsync();
        return application.Id;
    }

    /// <summary>Fills in the form, or only its first fields, as it saves itself field by field.</summary>
    public async Task FillInAsync(string applicationId, Enterprise enterprise, int fields = int.MaxValue)
    {
        var owner = await OwnerAsync(enterprise);
        var saved = DemoException.Unless(await desk.OpenAsync(applicationId, owner, play.Cancelled)).Fields;
        var known = new Dictionary<string, string>(enterprise.Fields());
        if ((await SchemeAsync()).Stages.OfType<IntakeStage>().First().InternalPublicityForm is { } publicity)
        {
            var today = (await play.Get<CycleArchive>().OpenAsync(play.CycleId, play.Cancelled)).Zone.DayOf(play.Get<IClockControl>().UtcNow);
            (known[publicity.From], known[publicity.Until]) = ($"{today.AddDays(-20):yyyy-MM-dd}", $"{today.AddDays(-1):yyyy-MM-dd}");
        }

        foreach (var (field, value) in Completeness.FieldsOf(await SchemeAsync(), ApplicantKind.Organisation)
            .Select(field => (field.Id, Value: known.GetValueOrDefault(field.Id) ?? Usual(field)))
            .Where(field => field.Value.Length > 0 && !saved.ContainsKey(field.Id))
            .Take(fields))
            DemoException.Unless(await desk.SaveFieldAsync(applicationId, field, value, null, owner, play.Cancelled));
    }

    /// <summary>Scores itself, item by item.</summary>
    public async Task ScoreAsync(string applicationId, Enterprise enterprise)
    {
        var owner = await OwnerAsync(enterprise);
        foreach (var (item, percent) in Scores.Of(await SheetAsync(), enterprise, judge: -1))
            DemoException.Unless(await desk.SaveFieldAsync(applicationId, SelfScores.FieldOf(item), $"{percent}", null, owner, play.Cancelled));
    }

    /// <summary>Attaches every required document as a file.</summary>
    public async Task AttachAllAsync(string applicationId, Enterprise enterprise)
    {
        foreach (var requirement in Completeness.DocumentsOf(await SchemeAsync(), ApplicantKind.Organisation, enterprise.Sector).Where(one => one.Required))
            await AttachAsync(applicationId, enterprise, requirement);
    }

    /// <summary>Submits, and has its recommenders sign.</summary>
    public async Task SubmitAsync(string applicationId, Enterprise enterprise)
    {
        await recommenders.ChooseAsync(applicationId, await OwnerAsync(enterprise));
        DemoException.Unless(await desk.SubmitAsync(applicationId, declared: true, await OwnerAsync(enterprise), play.Cancelled));
        await play.RestAsync();
        await recommenders.SignAsync(applicationId, enterprise);
    }

    /// <summary>Replaces the document that was complained of and submits again.</summary>
    public async Task CorrectAsync(string applicationId, Enterprise enterprise, string requirementId)
    {
        var attachments = play.Get<AttachmentDesk>();
        foreach (var old in (await attachments.ListAsync(applicationId, play.Cancelled)).Where(one => one.RequirementId == requirementId))
            DemoException.Unless(await attachments.RemoveAsync(applicationId, old.AttachmentId, enterprise.Email, play.Cancelled));
        await AttachAsync(applicationId, enterprise, (await SchemeAsync()).Documents.Single(one => one.Id == requirementId));
        await SubmitAsync(applicationId, enterprise);
    }

    private async Task AttachAsync(string applicationId, Enterprise enterprise, RequiredDocument requirement)
    {
        var uploads = play.Get<UploadDesk>();
        var dossier = await play.Get<CycleArchive>().OpenAsync(play.CycleId, play.Cancelled);
        var bytes = Papers.Write(enterprise, requirement, await SheetAsync(), dossier.Zone.DayOf(play.Get<IClockControl>().UtcNow));
        var name = requirement.Name.Zh.Split('（')[0] + ".pdf";
        var upload = DemoException.Unless(await uploads.CreateAsync(
            new UploadRequest(applicationId, requirement.Id, name, bytes.Length, enterprise.Email), play.Cancelled));
        DemoException.Unless(await uploads.AppendAsync(upload.UploadId, enterprise.Email, 0, new MemoryStream(bytes), null, play.Cancelled));
    }

    /// <summary>What is filled in where the enterprise has no word of its own: what must be.</summary>
    private static string Usual(FormField field) => field switch
    {
        { Required: false } => "",
        { Kind: FormFieldKind.Number } => "100",
        { Kind: FormFieldKind.Date } => "2020-06-01",
        { Kind: FormFieldKind.Choice } => field.Choices[0].Value,
        { Kind: FormFieldKind.Phone } => "0371-5601188",
        { Kind: FormFieldKind.Email } => "contact@company.example",
        _ => "按规定执行，详见所附材料。",
    };

    private static EligibilityAnswers AnswersOf(Scheme scheme, Enterprise enterprise)
    {
        var numbers = new Dictionary<string, decimal>
        {
            ["years"] = 2026 - enterprise.RegisteredOn.Year,
            ["model-years"] = 2026 - enterprise.ModelSince.Year,
            ["self-assessors"] = 2,
        };
        return new EligibilityAnswers(
            ApplicantKind.Organisation, enterprise.Sector, LittleGiant: false, NonProfit: false,
            EligibilityCheck.Ask(scheme, ApplicantKind.Organisation, enterprise.Sector, false, false)
                .ToDictionary(asked => asked.Question.Id, asked => numbers.GetValueOrDefault(asked.Question.Id, asked.Required)));
    }

    private async Task<AccountRecord> OwnerAsync(Enterprise enterprise) => await play.AccountAsync(enterprise.Email);

    private async Task<Scheme> SchemeAsync() => (await play.Get<CycleArchive>().OpenAsync(play.CycleId, play.Cancelled)).Scheme;

    private async Task<ScoreSheet> SheetAsync() => ScoreSheets.Find((await SchemeAsync()).Scoring.Sheet)!;
}
