using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Schemes;
using AwardFunctions.Portal.Http;
using Microsoft.AspNetCore.Http;

namespace AwardFunctions.Portal.Pages.Public.Regulations;

/// <summary>The regulations as the software reads them; the administrator installs further ones as files.</summary>
public static class RegulationOperations
{
    private const string Home = "/regulations";
    private const int MaxFileBytes = 1024 * 1024;

    public static IReadOnlyList<Operation> All { get; } =
    [
        Operation.Get("regulations", Home, "Lists the regulations.", List),
        Operation.Get("regulation", Home + "/{scheme}", "Shows a regulation's stages, rules and readings.", One),
        Operation.Post("regulation-install", Home, "Installs a regulation from a scheme file.", Install) with
        {
            Access = Access.For(Roles.Administrator), BodyLimit = MaxFileBytes + 64 * 1024,
        },
    ];

    private static async Task<IResult> List(PortalContext context)
    {
        var schemes = (await context.Get<SchemeShelf>().LibraryAsync(context.Aborted)).All;
        return schemes.Count == 1 && !IsAdministrator(context)
            ? PortalContext.SeeOther($"{Home}/{schemes[0].Code}")
            : await ShowAsync(context, null, StatusCodes.Status200OK);
    }

    private static async Task<IResult> One(PortalContext context) =>
        await context.Get<SchemeShelf>().FindAsync(context.Route("scheme"), context.Aborted) is { } scheme
            ? RegulationPage.Render(context, scheme)
            : context.NotFound();

    private static async Task<IResult> Install(PortalContext context)
    {
        var form = await context.FormAsync();
        if (form.Files.GetFile("file") is not { Length: > 0 } file)
            return await ShowAsync(context, Refusal.Invalid("file", "请选择方案文件。", "Please choose a scheme file."), 422);
        if (file.Length > MaxFileBytes)
            return await ShowAsync(context, Refusal.Invalid("file", "文件过大，方案文件不超过1MB。", "The file is too large: a scheme has at most 1 MB."), 422);
        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, context.Aborted);
        var installed = await context.Get<InstallScheme>().RunAsync(bytes.ToArray(), file.FileName, context.Person.Email, context.Aborted);
        return installed.Refusal is { } refusal
            ? await ShowAsync(context, refusal, Problem.StatusOf(refusal.Kind))
            : PortalContext.SeeOther($"{Home}/{installed.Value.Code}");
    }

    private static async Task<IResult> ShowAsync(PortalContext context, Refusal? refusal, int status)
    {
        var shelf = context.Get<SchemeShelf>();
        var schemes = (await shelf.LibraryAsync(context.Aborted)).All;
        IReadOnlyList<InstalledScheme> installed = IsAdministrator(context) ? await shelf.InstalledAsync(context.Aborted) : [];
        return RegulationsPage.Render(context, new Regulations(schemes, installed, IsAdministrator(context), refusal), status);
    }

    private static bool IsAdministrator(PortalContext context) => context.Visitor?.Is(Roles.Administrator) == true;
}
