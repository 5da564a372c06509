using AwardFunctions.Domain.Schemes;
using AwardFunctions.Portal.Http;
using Microsoft.AspNetCore.Components;

namespace AwardFunctions.Portal.Pages.Shared;

/// <summary>The base of all pages and components: the request, and texts in both languages side by side.</summary>
public abstract class PortalComponent : ComponentBase
{
    [CascadingParameter]
    public required PortalContext Context { get; set; }

    protected string Language => Context.Language;

    protected bool IsEnglish => Language == Http.Language.English;

    /// <summary>A text of the page in the reader's language.</summary>
    protected string T(string zh, string en) => IsEnglish ? en : zh;

    /// <summary>A text of the scheme in the reader's language.</summary>
    protected string T(LocalizedText text) => text.In(Language);
}
