using AwardFunctions.Domain.Eligibility;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Documents;
using AwardFunctions.Orchestrations.Publicity;
using AwardFunctions.Orchestrations.Reviews;
using AwardFunctions.TestKit.Flows;

namespace AwardFunctions.EndToEnd.Tests.Flows;

/// <summary>
/// A cycle as far as possible under way, in which everyone has typed scripts and markup wherever text is taken: an honour, a list
/// with an objection, refused and returned applications.
/// </summary>
internal static class HostileAward
{
    public const string StartsAt = OpenWindow.StartsAt;

    /// <summary>The title that a script would give the page, were it ever to run.</summary>
    public const string Broken = "broken";

    public const string Text = "<script>document.title='broken'</script>\"'><img src=x onerror=\"document.title='broken'\"><svg onload=alert(1)>";

    public static Company First { get; } = Company.Number(1) with { Name = $"一号{Short}" };

    public static Company Second { get; } = Company.Number(2) with { Name = $"二号{Short}" };

    public static Company Returned { get; } = Company.Number(3) with { Name = $"三号{Short}" };

    /// <summary>Short enough for a name.</summary>
    private const string Short = "<img src=x onerror=document.title='broken'>公司";

    public static async Task PlayAsync(AwardFlow flow)
    {
        await People.SeedAsync(flow.Get<AccountDesk>(), "AY");
        string[] named = [People.Office, People.Committee, People.Government, .. People.Reviewers];
        foreach (var email in named)
            await flow.Get<AccountDesk>().DescribeAsync(email, Short, Text, "zh-CN", default);
        var cycle = await flow.PlanAsync(new NewCycle("AY", 2026, new DateOnly(2026, 2, 3), new DateOnly(2026, 2, 4), new DateOnly(2026, 3, 6)));
        await flow.AdvanceToAsync(new DateOnly(2026, 2, 3));
        await flow.DecideAsync(
            cycle.Id, DecisionKinds.Posting, DecisionActions.Posted, Text, null, ("posted:media", "2026-02-03"), ("link:media", "javascript:document.title='broken'"),
            ("posted:website", "2026-02-03"), ("link:website", Text));
        await flow.AdvanceToAsync(new DateOnly(2026, 2, 10));
        var (first, second, returned) = (await ApplyAsync(flow, First), await ApplyAsync(flow, Second), await ApplyAsync(flow, Returned));
        await flow.DecideAsync(cycle.Id, DecisionKinds.Check, DecisionActions.Eligible, Text, first);
        await flow.DecideAsync(cycle.Id, DecisionKinds.Check, DecisionActions.Eligible, subject: second);
        await flow.DecideAsync(cycle.Id, DecisionKinds.Check, DecisionActions.Return, Text, returned, ("items", "application-form"));
        await flow.AdvanceToAsync(new DateOnly(2026, 3, 7));
        await ReviewAsync(flow, cycle.Id, "material-review");
        await ReviewAsync(flow, cycle.Id, "site-review");
        await flow.DecideAsync(cycle.Id, DecisionKinds.Ranking, DecisionActions.Confirm, values: ("candidates", $"{first},{second}"));
        await ResolveAsync(flow, cycle.Id, (first, "award"), (second, "nominee"));
        await flow.DecideAsync(cycle.Id, DecisionKinds.List, DecisionActions.Approve, Text, null, ("meeting", Text));
        await flow.DecideAsync(cycle.Id, DecisionKinds.List, DecisionActions.Approve);
        await flow.DecideAsync(
            cycle.Id, DecisionKinds.Posting, DecisionActions.Posted, values: [("posted:news-media", "2026-03-07"), ("link:news-media", "javascript:document.title='broken'")]);
        await ObjectAsync(flow, second);
    }

    /// <summary>Goes on to the first unit's honour; the second is held by its objection.</summary>
    public static async Task HonourAsync(AwardFlow flow)
    {
        await PlayAsync(flow);
        await flow.AdvanceToAsync(new DateOnly(2026, 3, 24));
        await flow.DecideAsync(OpenWindow.Cycle, DecisionKinds.Decision, DecisionActions.Confer, values: [("documentNumber", Text), ("documentDate", "2026-03-24")]);
    }

    private static async Task ResolveAsync(AwardFlow flow, string cycle, params (string Unit, string Tier)[] proposed)
    {
        var asked = (await flow.Get<ApprovalDesk>().ListAsync(cycle, default)).First(one => one.Decision is null && one.Order.Kind == DecisionKinds.Deliberation);
        var (_, values) = await flow.MeetingAsync(asked, proposed);
        await flow.DecideAsync(
            cycle, DecisionKinds.Deliberation, DecisionActions.Resolve, Text, null,
            [.. values.Select(pair => (pair.Key, pair.Value)), ("meetingPlace", Text), ("minutes", Text)]);
    }

    private static async Task<string> ApplyAsync(AwardFlow flow, Company company)
    {
        var id = await flow.PrepareAsync(OpenWindow.Cycle, new SampleApplicant(company.Email, company.Name, company.CreditCode, company.Sector));
        var (desk, owner) = (flow.Get<ApplicationDesk>(), await flow.PersonAsync(company.Email));
        var view = AwardFlow.Value(await desk.OpenAsync(id, owner, default));
        foreach (var field in Completeness.FieldsOf(view.Dossier.Scheme, ApplicantKind.Organisation).Where(field => field.Kind is FormFieldKind.Text or FormFieldKind.Paragraph))
        {
            var text = field.Id == "organisation-name" ? company.Name : field.MaxLength < Text.Length ? Short : Text;
            AwardFlow.Value(await desk.SaveFieldAsync(id, field.Id, text, view.Fields[field.Id].ETag, owner, default));
        }

        var upload = AwardFlow.Value(await flow.Get<UploadDesk>().CreateAsync(
            new UploadRequest(id, "honours-copies", "<img src=x onerror=alert(1)>.pdf", AwardFlow.Pdf.Length, owner.Email), default));
        AwardFlow.Value(await flow.Get<UploadDesk>().AppendAsync(upload.UploadId, owner.Email, 0, new MemoryStream(AwardFlow.Pdf), null, default));
        await flow.SubmitAsync(id, company.Email);
        return id;
    }

    private static async Task ReviewAsync(AwardFlow flow, string cycle, string stage)
    {
        var desk = flow.Get<ReviewDesk>();
        AwardFlow.Value(await desk.NameGroupAsync(cycle, stage, People.Reviewers, People.Reviewers[0], await flow.PersonAsync(People.Office), default));
        var names = AwardFlow.Value(await desk.OpenAsync(cycle, stage, default)).Units.ToDictionary(unit => unit.ApplicationId, unit => unit.Name);
        foreach (var reviewer in People.Reviewers)
            await flow.ScoreAsync(cycle, stage, reviewer, id => names[id] == First.Name ? 80 : 70, Text);
        await flow.RestAsync();
        await flow.ConcludeReviewAsync(cycle, stage);
    }

    private static async Task ObjectAsync(AwardFlow flow, string application)
    {
        var list = (await flow.Get<PublicityDesk>().CurrentAsync(default)).Single();
        var evidence = new EvidenceFile("<img src=x onerror=alert(1)>.pdf", AwardFlow.Pdf.Length, AwardFlow.Pdf, () => new MemoryStream(AwardFlow.Pdf));
        AwardFlow.Value(await flow.Get<PublicityDesk>().ObjectAsync(new ObjectionForm(list.Publicity.Id, application, Short, "citizen@example.com", Text), [evidence], default));
        await flow.RestAsync();
    }
}
