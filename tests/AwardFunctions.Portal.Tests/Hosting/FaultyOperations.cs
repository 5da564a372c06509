using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Portal.Http;
using Microsoft.AspNetCore.Http;

namespace AwardFunctions.Portal.Tests.Hosting;

/// <summary>Operations that behave in every way a handler can.</summary>
internal static class FaultyOperations
{
    private static readonly Citation Article = new("AY", "8.1", "安县政〔2023〕2号",
        new("《安阳县县长质量奖管理办法》第八条（一）", "Measures, art. 8(1)"), new("依法经营三年以上。", "Three years of lawful operation."));

    public static IReadOnlyList<Operation> All { get; } =
    [
        Operation.Get("plain", "/plain/{value}", "Says its route value.", context => Text(context.Route("value") + "|" + context.Language)),
        Operation.Get("throws", "/throws/{token}", "Throws.", _ => throw new InvalidOperationException("secret inner detail")),
        Operation.Get("token", "/token", "Hands out a form token.", context => Text(FormToken.For(context))),
        Operation.Get("refuses", "/refuses/{kind}", "Refuses.", context =>
            Task.FromResult(context.Decline(new Refusal(Enum.Parse<RefusalKind>(context.Route("kind")), new("不足三年。", "Less than three years."), "years", Article)))),
        Operation.Get("mine", "/mine", "For whoever is signed in.", context => Text(context.Person.Email)) with { Access = Access.SignedIn },
        Operation.Get("office-only", "/office-only", "For the office.", context => Text(context.Person.Email)) with { Access = Access.For("office") },
        Operation.Get("local", "/local", "For this machine.", _ => Text("local")) with { LoopbackOnly = true },
        Operation.Get("absent", "/absent", "Not on this host.", _ => Text("absent")) with { AvailableWhen = _ => false },
        Operation.Post("echo", "/echo", "Says a field.", async context => Results.Text((await context.FormAsync()).Text("name", 5))) with { BodyLimit = 1000 },
        Operation.Post("rare", "/rare", "May be called three times.", _ => Text("ok")) with { Proof = ForgeryProof.None, Rate = RateClass.PublicForm },
        Operation.Post("raw", "/raw", "Counts a body.", CountAsync) with { Proof = ForgeryProof.None, BodyLimit = 1000 },
    ];

    private static Task<IResult> Text(string text) => Task.FromResult(Results.Text(text));

    private static async Task<IResult> CountAsync(PortalContext context)
    {
        using var copy = new MemoryStream();
        await context.Http.Request.Body.CopyToAsync(copy, context.Aborted);
        return Results.Text(copy.Length.ToString());
    }
}
