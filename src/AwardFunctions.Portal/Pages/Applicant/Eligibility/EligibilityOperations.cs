using System.Globalization;
using AwardFunctions.Domain.Eligibility;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Portal.Http;
using AwardFunctions.Portal.Pages.Public;
using AwardFunctions.Portal.Pages.Shared;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace AwardFunctions.Portal.Pages.Applicant.Eligibility;

/// <summary>
/// The check before an application is begun. The answers travel in the address, so nothing is stored and signing in on the way
/// loses none of them.
/// </summary>
public static class EligibilityOperations
{
    private const string AnswerPrefix = "q.";

    public static IReadOnlyList<Operation> All { get; } =
    [
        Operation.Get("eligibility", "/announcements/{cycle}/check", "Asks the eligibility questions and judges the answers; stores nothing.", Check),
        Operation.Post("application-start", "/announcements/{cycle}/start", "Begins an application.", Start) with { Access = Access.SignedIn },
    ];

    private static async Task<IResult> Check(PortalContext context)
    {
        if (await PublicCycles.FindAsync(context, context.Route("cycle")) is not { } cycle)
            return context.NotFound();
        var query = context.Http.Request.Query;
        var answers = Read(cycle.Dossier.Scheme, name => query[name]);
        if (answers is null)
            return EligibilityPage.Render(context, new EligibilityView(cycle, null, [], null));
        var asked = EligibilityCheck.Ask(cycle.Dossier.Scheme, answers.Kind, answers.Sector, answers.LittleGiant, answers.NonProfit);
        if (!query.ContainsKey("judge"))
            return EligibilityPage.Render(context, new EligibilityView(cycle, answers, asked, null));
        var judged = await context.Get<ApplicationDesk>().JudgeAsync(cycle.Cycle.Id, answers, null, context.Aborted);
        return judged.Refusal is { } refusal
            ? context.Decline(refusal)
            : VerdictPage.Render(context, new VerdictView(cycle, answers, asked, judged.Value, "", "", null));
    }

    private static async Task<IResult> Start(PortalContext context)
    {
        if (await PublicCycles.FindAsync(context, context.Route("cycle")) is not { } cycle)
            return context.NotFound();
        var form = await context.FormAsync();
        var answers = Read(cycle.Dossier.Scheme, name => form.Text(name))
            ?? throw new BadInputException("sector", new("请先完成资格自查。", "Please go through the check first."));
        var (name, code) = (form.Text("name"), form.Text("creditCode"));
        var started = await context.Get<ApplicationDesk>()
            .StartAsync(new ApplicationStart(cycle.Cycle.Id, name, code, answers), context.Person.Account, context.Aborted);
        if (started.Refusal is not { } refusal)
            return PortalContext.SeeOther($"/applications/{started.Value.Id}/form");
        var asked = EligibilityCheck.Ask(cycle.Dossier.Scheme, answers.Kind, answers.Sector, answers.LittleGiant, answers.NonProfit);
        var judged = await context.Get<ApplicationDesk>().JudgeAsync(cycle.Cycle.Id, answers, null, context.Aborted);
        return VerdictPage.Render(context, new VerdictView(cycle, answers, asked, judged.Value, name, code, refusal), Problem.StatusOf(refusal.Kind));
    }

    /// <summary>What was answered so far; null before the first step is.</summary>
    private static EligibilityAnswers? Read(Scheme scheme, Func<string, StringValues> value)
    {
        var sector = value("sector").ToString();
        if (!Enum.TryParse<ApplicantKind>(value("kind").ToString(), ignoreCase: true, out var kind) || (sector.Length == 0 && kind == ApplicantKind.Organisation))
            return null;
        var answers = new Dictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var question in scheme.Conditions.Concat(scheme.Exclusions))
        {
            if (decimal.TryParse(value(AnswerPrefix + question.Id).ToString(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var answer))
                answers[question.Id] = answer;
        }

        return new EligibilityAnswers(kind, sector, value("giant") == "1", value("nonprofit") == "1", answers);
    }
}
