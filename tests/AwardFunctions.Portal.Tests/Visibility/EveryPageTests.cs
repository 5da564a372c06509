using System.Net;
using AwardFunctions.Portal.Http;
using AwardFunctions.Portal.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace AwardFunctions.Portal.Tests.Visibility;

/// <summary>
/// Opens every page and download of the operation table as every kind of person. A new operation fails here until it stands in
/// the table: whoever adds one says who may see it.
/// </summary>
public sealed class EveryPageTests(ConferredAward award) : IClassFixture<ConferredAward>
{
    private const string Everyone = "visitor owner competitor expert leader outsider committee deputy government office observer elsewhere administrator";
    private const string SignedIn = "owner competitor expert leader outsider committee deputy government office observer elsewhere administrator";

    /// <summary>Opened with a token of a mail or a cookie of its link, never by who one is: without it, nothing is shown.</summary>
    private const string ByLink = "";

    /// <summary>The office of the scheme, and the discipline commission.</summary>
    private const string Overseers = "office observer";

    /// <summary>By operation: who sees it. "elsewhere" is the office of another scheme, "competitor" another applicant of the cycle.</summary>
    private static readonly Dictionary<string, string> Seen = new()
    {
        // Pages for everyone.
        ["home"] = Everyone,
        ["health"] = Everyone,
        ["openapi"] = Everyone,
        ["asset"] = Everyone,
        ["favicon"] = Everyone,
        ["robots"] = Everyone,
        ["announcements"] = Everyone,
        ["announcement"] = Everyone,
        ["eligibility"] = Everyone,
        ["publicity"] = Everyone,
        ["publicity-list"] = Everyone,
        ["objection-form"] = Everyone,
        ["objection-received"] = Everyone,
        ["anytime-form"] = Everyone,
        ["anytime-received"] = Everyone,
        ["honours"] = Everyone,
        ["honour-verify"] = Everyone,
        ["honour"] = Everyone,
        ["honour-certificate"] = "owner office observer",
        ["notices"] = Everyone,
        ["draws"] = Everyone,
        ["draw"] = Everyone,
        ["regulations"] = Everyone,
        ["regulation"] = Everyone,
        ["sign-in"] = Everyone,
        ["sign-in-sent"] = Everyone,
        ["sign-in-link"] = Everyone,
        ["sign-in-confirm"] = Everyone,

        // A demonstration's: the outbox exists where mails go nowhere else, to this machine only.
        ["outbox"] = Everyone,
        ["outbox-mail"] = Everyone,
        ["outbox-html"] = Everyone,
        ["clock"] = Everyone,

        // By the secret of a mail.
        ["decide-link"] = ByLink,
        ["decide"] = ByLink,
        ["decide-document"] = ByLink,
        ["first-administrator-link"] = ByLink,
        ["first-administrator"] = ByLink,

        // One's own.
        ["account"] = SignedIn,
        ["second-factor"] = SignedIn,
        ["applications"] = SignedIn,
        ["approvals"] = SignedIn,

        // An application: its owner's; the office reads it.
        ["application"] = "owner office observer",
        ["application-form"] = "owner office observer",
        ["application-score"] = "owner office observer",
        ["application-documents"] = "owner office observer",
        ["application-document"] = "owner office observer",
        ["application-review"] = "owner office observer",
        ["application-recommenders"] = "owner office observer",
        ["office-application"] = Overseers,
        ["office-application-document"] = Overseers,
        ["office-applications"] = Overseers,

        // An honour after the award: its holder's; the office reads along.
        ["holders"] = SignedIn,
        ["holder"] = "owner office observer",
        ["self-report"] = "owner office observer",
        ["self-report-document"] = "owner office observer",
        ["prize"] = "owner office observer",
        ["prize-document"] = "owner office observer",
        ["office-compliance"] = "office observer elsewhere",
        ["office-compliance-calendar"] = "office observer elsewhere",
        ["office-compliance-figures"] = "office observer elsewhere",
        ["account-calendar"] = SignedIn,
        ["calendar-feed"] = ByLink,

        // A review: the members of its group, each their own sheet.
        ["reviews"] = "expert leader outsider",
        ["review-sheet"] = "expert leader",
        ["review-document"] = "expert leader",
        ["review-visit"] = "expert leader office observer",
        ["review-visit-evidence"] = "expert leader office observer",
        ["review-stage"] = "expert leader office observer",
        ["review-report"] = "expert leader office observer",
        ["review-consensus"] = "expert leader office observer",
        ["office-review"] = Overseers,
        ["office-review-sheet"] = Overseers,
        ["office-ranking"] = Overseers,

        // Decisions: whoever was asked. The one here is the office's check.
        ["approval"] = Overseers,
        ["approval-document"] = Overseers,
        ["office-cycle-approvals"] = Overseers,
        ["office-decisions"] = Overseers,

        // A measure about a holder: the holder, the office, whoever was asked. This one is proposed, and the office decides.
        ["measure"] = "owner office observer",
        ["measure-evidence"] = "owner office observer",
        ["office-honour"] = Overseers,

        // A deliberation: whoever is on the roster, from its opening on.
        ["committee"] = "committee office observer elsewhere",
        ["committee-papers"] = "committee office observer",
        ["committee-minutes"] = "committee office observer",
        ["vote-link"] = ByLink,
        ["vote"] = ByLink,

        // The inspection of a holder: its experts', the holder's, and the office's; the report is the holder's once it is signed.
        ["inspections"] = SignedIn,
        ["inspection"] = "owner expert leader office observer",
        ["inspection-report"] = "owner expert leader office observer",
        ["inspection-evidence"] = "owner expert leader office observer",
        ["office-inspections"] = "office observer elsewhere",
        ["office-inspection"] = Overseers,
        ["office-expert-evidence"] = Overseers,

        // Everything else of the office.
        ["office"] = "office observer elsewhere administrator",
        ["office-plan"] = "office elsewhere",
        ["office-cycle"] = Overseers,
        ["office-export"] = Overseers,
        ["office-minutes"] = Overseers,
        ["office-dossier"] = Overseers,
        ["office-lists"] = Overseers,
        ["office-journal"] = Overseers,
        ["office-opinions"] = Overseers,
        ["office-presentation"] = Overseers,
        ["office-objections"] = Overseers,
        ["office-objection"] = Overseers,
        ["office-objection-evidence"] = Overseers,
        ["office-bodies"] = "office observer elsewhere",
        ["office-committee"] = "office observer elsewhere",
        ["office-mail"] = "office observer elsewhere administrator",
        ["office-mail-message"] = "office observer elsewhere administrator",
        ["office-calendar"] = "office observer elsewhere administrator",
        ["office-experts"] = "office observer elsewhere",
        ["office-experts-export"] = "office observer elsewhere",
        ["office-expert"] = Overseers,
        ["office-experts-new"] = "office elsewhere",
        ["office-experts-import"] = "office elsewhere",
        ["office-draw"] = Overseers,
        ["supervision"] = SignedIn,
        ["expert"] = "expert leader outsider",
        // This county's regulation asks for no supervision group.
        ["office-supervision"] = "",
        ["people"] = "administrator",
        ["person"] = "administrator",
    };

    [Fact]
    public async Task Page_OpenedByEveryKindOfPerson_ShowsItselfToThoseOfTheTableOnly()
    {
        var wrong = new List<string>();
        foreach (var operation in award.Portal.Services.GetRequiredService<OperationTable>().Operations.Where(operation => operation.Method == "GET"))
        {
            if (!Seen.TryGetValue(operation.Name, out var who))
            {
                wrong.Add($"{operation.Name} {operation.Template}: say in the table who sees it");
                continue;
            }

            var (path, known) = award.PathOf(operation.Template);
            foreach (var person in Everyone.Split(' '))
            {
                using var answer = await award.Of(person).Client.GetAsync(path);
                var shown = answer.StatusCode switch
                {
                    HttpStatusCode.OK => true,
                    // A link's own page sends whoever has no token elsewhere, and shows nothing.
                    HttpStatusCode.SeeOther => who != ByLink && !answer.Headers.Location!.OriginalString.StartsWith("/sign-in?", StringComparison.Ordinal),
                    HttpStatusCode.NotFound or HttpStatusCode.Gone or HttpStatusCode.Forbidden or HttpStatusCode.Unauthorized => false,
                    _ => throw new InvalidOperationException($"{operation.Name} {path} as {person}: {(int)answer.StatusCode}"),
                };
                var may = who.Split(' ').Contains(person);
                // Where the county has no such record nobody finds one, and those who may are told that, not that they may not.
                var right = known ? shown == may || (may && Missing(operation) && answer.StatusCode == HttpStatusCode.NotFound) : !shown || may;
                if (!right)
                    wrong.Add($"{operation.Name} {path} as {person}: {(int)answer.StatusCode}");
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public void Table_NamesNoOperationThatIsGone()
    {
        var names = award.Portal.Services.GetRequiredService<OperationTable>().Operations.Select(operation => operation.Name).ToHashSet();
        Assert.DoesNotContain(Seen.Keys, name => !names.Contains(name));
    }

    /// <summary>Pages that ask for their record in the query, or that this host does without.</summary>
    private static bool Missing(Operation operation) =>
        operation.Name is "person" or "office-review-sheet" or "sign-in-confirm" or "office-mail-message" or "office-opinions" or "objection-form" or "objection-received" or "eligibility" or "office-bodies" or "office-committee" or "committee-papers" or "approval-document" or "review-visit" or "review-visit-evidence" or "anytime-form" or "anytime-received" or "review-report" or "office-presentation" or "measure-evidence" or "self-report-document" or "prize-document" or "favicon" or "outbox" or "clock";
}
