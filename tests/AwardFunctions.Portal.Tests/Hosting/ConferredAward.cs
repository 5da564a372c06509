using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Documents;
using AwardFunctions.Orchestrations.Experts;
using AwardFunctions.Orchestrations.Inspections;
using AwardFunctions.Orchestrations.Measures;
using AwardFunctions.Orchestrations.Publicity;
using AwardFunctions.TestKit.Flows;

namespace AwardFunctions.Portal.Tests.Hosting;

/// <summary>A host whose first unit has its honour; the second one's objection is still open. One person of every kind.</summary>
public sealed class ConferredAward : IAsyncLifetime
{
    public const string Certificate = "AY-2026-AWARD-001";

    private readonly Dictionary<string, Browser> browsers = [];
    private readonly Dictionary<string, string> mailboxes = [];

    public AwardPortal Portal { get; } = new();

    /// <summary>The values of the routes of this county's records, by their names in the templates.</summary>
    public Dictionary<string, string> Routes { get; } = new(StringComparer.Ordinal);

    public async Task InitializeAsync()
    {
        await Portal.InitializeAsync();
        var flow = Portal.Flow;
        var list = (await Portal.PublishAsync()).Publicity;
        var (first, second) = (list.Units[0], list.Units[1]);
        var objection = AwardFlow.Value(await flow.Get<PublicityDesk>().ObjectAsync(
            new ObjectionForm(list.Id, second, "市民乙", "citizen@public.test", "数据不实"),
            [new EvidenceFile("证据.pdf", AwardFlow.Pdf.Length, AwardFlow.Pdf.AsMemory(0, 16), () => new MemoryStream(AwardFlow.Pdf))], default));
        await flow.AdvanceToAsync(new DateOnly(2026, 3, 24));
        await flow.DecideAsync(AwardPortal.Cycle, DecisionKinds.Decision, DecisionActions.Confer, values: [("documentNumber", "安县政〔2026〕12号"), ("documentDate", "2026-03-24")]);

        var measure = AwardFlow.Value(await flow.Get<MeasureDesk>().ProposeAsync(
            Certificate, "suspend", new MeasureProposal(null, "三项问题逾期未整改", new DateOnly(2026, 3, 24), null), await flow.PersonAsync(People.Office), default));
        await flow.RestAsync();
        var attachment = (await flow.Get<AttachmentDesk>().ListAsync(first, default))[0];
        var application = await flow.Get<ApplicationBook>().ReadAsync(first, default);
        foreach (var (name, value) in new (string, string)[]
        {
            ("cycle", AwardPortal.Cycle), ("cycleId", AwardPortal.Cycle), ("application", first), ("applicationId", first), ("stageId", "material-review"),
            ("document", attachment.AttachmentId), ("attachmentId", attachment.AttachmentId), ("list", list.Id), ("scheme", "AY"), ("certificate", Certificate),
            ("approvalId", application.CheckApprovalId), ("objectionId", objection.Id), ("export", "ranking.xlsx"), ("documentId", objection.Evidence[0].DocumentId), ("measureId", measure.Id), ("year", "2026"),
        })
            Routes[name] = value;

        var inspection = await InspectAsync(flow);
        Routes["inspectionId"] = inspection.Id;
        Routes["photo"] = inspection.Findings.Values.First().Evidence[0].DocumentId;

        var other = (await flow.Get<ApplicationBook>().ReadAsync(second, default)).Owner;
        await AddAsync("owner", application.Owner, Roles.Applicant);
        await AddAsync("competitor", other, Roles.Applicant);
        await AddAsync("expert", People.Reviewers[1], Roles.Reviewer);
        await AddAsync("leader", People.Reviewers[0], Roles.Reviewer);
        await AddAsync("outsider", "outsider@experts.test", Roles.Reviewer);
        await AddAsync("committee", People.Committee, Roles.Committee);
        await AddAsync("deputy", People.DeputyHead, Roles.DeputyHead);
        await AddAsync("government", People.Government, Roles.GovernmentOffice);
        await AddAsync("office", People.Office, Roles.Office);
        await AddAsync("observer", "discipline@anyang.test", Roles.Observer);
        await AddAsync("elsewhere", "office@jiyuan.test", Roles.Office, "JY");
        await AddAsync("administrator", People.Administrator, Roles.Administrator);
        browsers["visitor"] = Portal.Anonymous();
    }

    public Task DisposeAsync()
    {
        foreach (var browser in browsers.Values)
            browser.Dispose();
        return Portal.DisposeAsync();
    }

    public Browser Of(string person) => browsers[person];

    /// <summary>Begins a session anew for everyone: on a simulated clock they end within hours.</summary>
    public async Task SignInAgainAsync()
    {
        foreach (var (person, email) in mailboxes)
            browsers[person].SetCookie("award-session", (await Portal.Flow.Get<Sessions>().StartAsync(email, default)).Secret);
    }

    /// <summary>The path of a template with the routes of this county; false where one of its values is not known.</summary>
    public (string Path, bool Known) PathOf(string template)
    {
        var known = true;
        var segments = template.Split('/').Select(segment =>
        {
            if (!segment.StartsWith('{'))
                return segment;
            if (Routes.TryGetValue(segment.Trim('{', '}'), out var value))
                return Uri.EscapeDataString(value);
            known = false;
            return "unknown";
        });
        return (string.Join('/', segments), known);
    }

    /// <summary>Two reviewers, who are experts of the pool as well, inspect the holder and find all in order.</summary>
    private static async Task<InspectionRecord> InspectAsync(AwardFlow flow)
    {
        var office = await flow.PersonAsync(People.Office);
        foreach (var email in People.Reviewers.Take(2))
        {
            var draft = ExpertDraft.Empty with { Email = email, Name = email, Employer = email + "研究院", Sectors = ["industry"] };
            AwardFlow.Value(await flow.Get<ExpertDesk>().AddAsync("AY", draft, office, default));
        }

        var inspections = new InspectionFlow(flow);
        return await inspections.HoldAsync(await inspections.AgreeAsync(Certificate, new DateOnly(2026, 3, 24), "群众反映"));
    }

    private async Task AddAsync(string person, string email, string role, string scheme = "AY")
    {
        await Portal.Flow.Get<AccountDesk>().GrantAsync(email, new RoleGrant(role, scheme), default);
        mailboxes[person] = email;
        var browser = Portal.Anonymous();
        browser.SetCookie("award-session", (await Portal.Flow.Get<Sessions>().StartAsync(email, default)).Secret);
        browsers[person] = browser;
    }
}
