using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Experts;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Schemes;
using AwardFunctions.Portal.Http;
using Microsoft.AspNetCore.Http;

namespace AwardFunctions.Portal.Pages.Expert;

/// <summary>What a pool knows of an expert, for the expert; and declaring an interest.</summary>
public static class OwnExpertOperations
{
    private const string Home = "/expert";

    public static IReadOnlyList<Operation> All { get; } =
    [
        Operation.Get("expert", Home, "Shows an expert what the pools know of them.", Look) with { Access = Access.For(Roles.Reviewer) },
        Operation.Post("expert-declare", Home, "Declares an interest in an organisation.", Declare) with { Access = Access.For(Roles.Reviewer) },
    ];

    private static Task<IResult> Look(PortalContext context) => ShowAsync(context, new InterestDraft("", "", "", ""), null, 200);

    private static async Task<IResult> Declare(PortalContext context)
    {
        var form = await context.FormAsync();
        var draft = new InterestDraft(form.Text("scheme"), form.Text("organisation"), form.Text("creditCode"), form.Text("reason", 2000));
        var declared = await context.Get<ExpertDesk>().DeclareAsync(
            draft.Scheme, draft.Organisation, draft.CreditCode, draft.Reason, context.Person.Account, context.Aborted);
        return declared.Refusal is { } refusal ? await ShowAsync(context, draft, refusal, Problem.StatusOf(refusal.Kind)) : PortalContext.SeeOther(Home + "?done=1");
    }

    private static async Task<IResult> ShowAsync(PortalContext context, InterestDraft draft, Refusal? refusal, int status)
    {
        var own = new List<OwnRecord>();
        foreach (var scheme in (await context.Get<SchemeShelf>().LibraryAsync(context.Aborted)).All)
        {
            if ((await context.Get<ExpertDesk>().PoolAsync(scheme.Code, context.Aborted)).FindByMailbox(context.Person.Email) is { } expert)
                own.Add(new OwnRecord(scheme, expert));
        }

        return OwnExpertPage.Render(context, new OwnExpert(own, draft, refusal), status);
    }
}
