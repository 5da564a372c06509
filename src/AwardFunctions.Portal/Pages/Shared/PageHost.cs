using AwardFunctions.Portal.Http;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace AwardFunctions.Portal.Pages.Shared;

/// <summary>Hands the request down to a page and every component in it.</summary>
internal sealed class PageHost : ComponentBase
{
    [Parameter]
    public required PortalContext Context { get; set; }

    [Parameter]
    public required Type Page { get; set; }

    [Parameter]
    public required object Model { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenComponent<CascadingValue<PortalContext>>(0);
        builder.AddComponentParameter(1, nameof(CascadingValue<PortalContext>.Value), Context);
        builder.AddComponentParameter(2, nameof(CascadingValue<PortalContext>.IsFixed), true);
        builder.AddComponentParameter(3, nameof(CascadingValue<PortalContext>.ChildContent), (RenderFragment)(body =>
        {
            body.OpenComponent(0, Page);
            body.AddComponentParameter(1, "Model", Model);
            body.CloseComponent();
        }));
        builder.CloseComponent();
    }
}
