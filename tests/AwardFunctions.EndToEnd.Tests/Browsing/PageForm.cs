using System.Net.Http.Headers;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace AwardFunctions.EndToEnd.Tests.Browsing;

/// <summary>A form on a page: filled in by the names of its fields and sent as a browser would.</summary>
internal sealed class PageForm(Page page, IHtmlFormElement form)
{
    /// <summary>The names of the fields that a person can fill in.</summary>
    public IReadOnlyList<string> Names =>
    [
        .. Controls.Where(control => control is not IHtmlInputElement { Type: "hidden" } and not IHtmlButtonElement)
            .Select(NameOf).OfType<string>().Distinct(),
    ];

    private IEnumerable<IElement> Controls => form.QuerySelectorAll("input, select, textarea, button");

    public bool Has(string name) => Controls.Any(control => NameOf(control) == name);

    /// <summary>What a field holds.</summary>
    public string this[string name] => First(name) switch
    {
        IHtmlInputElement input => input.Value,
        IHtmlTextAreaElement area => area.Value,
        IHtmlSelectElement select => select.Value ?? "",
        var other => throw new InvalidOperationException($"{name} is a {other.LocalName}."),
    };

    /// <summary>Types into a field, chooses an option or a radio button.</summary>
    public PageForm Set(string name, string value)
    {
        switch (First(name))
        {
            case IHtmlInputElement { Type: "radio" }:
                Box(name, value).IsChecked = true;
                break;
            case IHtmlInputElement { Type: "checkbox" } box when value is "on" or "":
                box.IsChecked = value.Length > 0;
                break;
            case IHtmlInputElement { Type: "checkbox" }:
                foreach (var box in form.QuerySelectorAll<IHtmlInputElement>($"input[name='{name}']"))
                    box.IsChecked = value.Split(',').Contains(box.Value);
                break;
            case IHtmlInputElement input:
                input.Value = value;
                break;
            case IHtmlTextAreaElement area:
                area.Value = value;
                break;
            case IHtmlSelectElement select:
                select.Value = value;
                break;
        }

        return this;
    }

    /// <summary>Chooses the first of several radio buttons.</summary>
    public PageForm SetFirst(string name) => Set(name, ((IHtmlInputElement)First(name)).Value);

    /// <summary>Chooses the first radio button whose value contains a text.</summary>
    public PageForm SetLike(string name, string text)
    {
        form.QuerySelectorAll<IHtmlInputElement>($"input[name='{name}']").First(box => box.Value.Contains(text, StringComparison.Ordinal)).IsChecked = true;
        return this;
    }

    /// <summary>Puts a value into a field as no page offers it: hidden, of no choice, or not there at all.</summary>
    public PageForm Force(string name, string value)
    {
        foreach (var control in Controls.Where(control => NameOf(control) == name).ToList())
            control.Remove();
        var input = (IHtmlInputElement)form.Owner!.CreateElement("input");
        (input.Type, input.Name, input.Value) = ("hidden", name, value);
        form.AppendChild(input);
        return this;
    }

    public PageForm Attach(string name, string fileName, byte[] content)
    {
        ((IHtmlInputElement)First(name)).Files!.Add(new AttachedFile(fileName, content));
        return this;
    }

    /// <summary>Sends the form, with the button of a value or text where there are several.</summary>
    public Task<Page> SubmitAsync(string? button = null) => page.Client.GoAsync(Request(button));

    /// <summary>The request that a browser would send; what it would check before that, it does not check.</summary>
    public HttpRequestMessage Request(string? button = null)
    {
        form.NoValidate = true;
        var source = form.QuerySelectorAll<IHtmlButtonElement>("button")
            .FirstOrDefault(one => button is null || one.Value == button || Page.Clean(one.TextContent) == button);
        var submission = form.GetSubmission(source ?? (IHtmlElement)form)!;
        var request = new HttpRequestMessage(new HttpMethod(submission.Method.ToString().ToUpperInvariant()), submission.Target.Href);
        if (request.Method == HttpMethod.Get)
            return request;
        request.Content = new StreamContent(submission.Body);
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(submission.MimeType!);
        return request;
    }

    private IHtmlInputElement Box(string name, string value) =>
        form.QuerySelectorAll<IHtmlInputElement>($"input[name='{name}']").FirstOrDefault(box => box.Value == value)
        ?? throw new UnexpectedPageException($"no choice {name}={value}", page);

    private IElement First(string name) =>
        Controls.FirstOrDefault(control => NameOf(control) == name && control is not IHtmlButtonElement) ?? throw new UnexpectedPageException($"no field {name}", page);

    private static string? NameOf(IElement control) => control.GetAttribute("name");
}
