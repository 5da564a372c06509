using System.Globalization;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Portal.Http;

namespace AwardFunctions.Portal.Pages.Office.Draws;

/// <summary>The form that opens a draw, as filled in.</summary>
public sealed record DrawDraft(string Size, string Substitutes, IReadOnlyList<string> Sectors, bool DrawsLeader)
{
    public static DrawDraft Of(GroupRule rule) => new((rule.Odd ? rule.Min | 1 : rule.Min).ToString(CultureInfo.InvariantCulture), "", [], true);

    public static DrawDraft Read(FormInput form) => new(form.Text("size"), form.Text("substitutes"), form.All("sectors"), form.Text("leader") != "chosen");
}
