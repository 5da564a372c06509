using AwardFunctions.Portal.Http;

namespace AwardFunctions.Portal.Pages.Office.Measures;

/// <summary>What a form about an event held: of a measure, an incident, a claim or a bar.</summary>
public sealed record EventDraft(string What, string On, string Facts, string Source, string Amount)
{
    public static EventDraft Empty { get; } = new("", "", "", "", "");

    public static EventDraft Read(FormInput form) =>
        new(form.Text("measure"), form.Text("eventOn"), form.Text("facts", 10_000), form.Text("source"), form.Text("amount"));
}
