using AwardFunctions.Portal.Http;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace AwardFunctions.Portal.Pages.Shared;

/// <summary>A page with its model; a handler answers with <c>SomePage.Render(context, model)</c>.</summary>
public abstract class PortalPage<TSelf, TModel> : PortalComponent
    where TSelf : PortalPage<TSelf, TModel>
    where TModel : notnull
{
    [Parameter]
    public required TModel Model { get; set; }

    public static IResult Render(PortalContext context, TModel model, int status = StatusCodes.Status200OK) =>
        new PageResult(context, typeof(TSelf), model, status);
}
