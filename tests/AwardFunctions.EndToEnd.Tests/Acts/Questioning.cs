using System.Globalization;
using AwardFunctions.EndToEnd.Tests.Browsing;
using AwardFunctions.EndToEnd.Tests.Flows;
using AwardFunctions.EndToEnd.Tests.Hosting;
using AwardFunctions.EndToEnd.Tests.Table;

namespace AwardFunctions.EndToEnd.Tests.Acts;

/// <summary>Goes through the questions of eligibility, each time with one answer that is not the right one.</summary>
internal sealed class Questioning(TestSite site, string cycle, Ledger seen)
{
    private readonly HashSet<string> asked = [];

    /// <summary>Enters the verdict on each question that was not asked before, or of another number: for numbers, with one less than is needed.</summary>
    /// <param name="who">How the first page is filled in: kind, sector, giant, nonprofit.</param>
    /// <param name="least">What numbers must reach.</param>
    /// <param name="prefix">Stands before the question's name: of whom it is asked.</param>
    public async Task AskAsync((string Field, string Value)[] who, IReadOnlyDictionary<string, int> least, string prefix = "")
    {
        using var visitor = site.Visitor();
        var path = $"/announcements/{cycle}/check";
        var first = (await visitor.OpenAsync(path)).Expect().Form(path);
        foreach (var (field, value) in who)
            first.Set(field, value);
        var questions = (await first.SubmitAsync()).Expect();
        var form = questions.Form(path);
        var right = form.Names.ToDictionary(name => name, name => least.TryGetValue(name, out var needed) ? needed.ToString(CultureInfo.InvariantCulture) : Applying.RightAnswer(questions, name));
        foreach (var (name, answer) in right)
            form.Set(name, answer);
        seen.Enter($"{prefix}right answers", Of(await form.SubmitAsync("1")));
        foreach (var (name, answer) in right.Where(one => asked.Add(least.TryGetValue(one.Key, out var needed) ? $"{one.Key} {needed}" : one.Key)))
        {
            form.Set(name, answer switch { "1" when !least.ContainsKey(name) => "0", "0" => "1", _ => (int.Parse(answer, CultureInfo.InvariantCulture) - 1).ToString(CultureInfo.InvariantCulture) });
            seen.Enter($"{prefix}{name}", Of(await form.SubmitAsync("1")));
            form.Set(name, answer);
        }
    }

    private static Sighting Of(Page verdict)
    {
        var reasons = verdict.Expect().Document.QuerySelectorAll(".card-red .questions li").ToList();
        if (reasons.Count == 0)
            return new Sighting("eligible", null);
        var texts = reasons.Select(Answers.TextOf).Select(text => text[(text.LastIndexOf('—') + 1)..]);
        return new Sighting(string.Join('；', texts), string.Join('、', reasons.Select(Answers.ArticleOf)));
    }
}
