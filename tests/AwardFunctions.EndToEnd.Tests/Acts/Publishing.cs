using AwardFunctions.EndToEnd.Tests.Browsing;
using AwardFunctions.EndToEnd.Tests.Hosting;
using AwardFunctions.EndToEnd.Tests.Table;
using AwardFunctions.EndToEnd.Tests.Uploads;

namespace AwardFunctions.EndToEnd.Tests.Acts;

/// <summary>What anyone does with the lists that are public: read them, object.</summary>
internal sealed class Publishing(TestSite site, string citizen)
{
    /// <summary>The path of a public list: the first of those that are public, or the one that a cycle's stage published.</summary>
    public async Task<string> PathAsync(string name)
    {
        using var visitor = site.Visitor();
        var page = (await visitor.OpenAsync("/publicity")).Expect();
        return page.Links.First(link => link.StartsWith("/publicity/", StringComparison.Ordinal) && !link.Contains("/object", StringComparison.Ordinal) && link.Contains(name, StringComparison.Ordinal));
    }

    /// <summary>The last day of a list, and the article its page cites beside it.</summary>
    public async Task<Sighting> UntilAsync(string path)
    {
        using var visitor = site.Visitor();
        var facts = (await visitor.OpenAsync(path)).Expect().One("aside .card");
        return new Sighting(facts.QuerySelectorAll("time")[1].GetAttribute("datetime")!, Answers.ArticleOf(facts));
    }

    public async Task<bool> IsOpenAsync(string path)
    {
        using var visitor = site.Visitor();
        return (await visitor.OpenAsync(path + "/object")).Expect().HasForm(path + "/object");
    }

    /// <summary>Objects to a unit; the page that answers.</summary>
    public async Task<Page> ObjectAsync(string path, string unit, bool proof)
    {
        using var visitor = site.Visitor();
        var form = (await visitor.OpenAsync(path + "/object")).Expect().Form(path + "/object")
            .Set("unit", unit).Set("name", "市民甲").Set("email", citizen).Set("grounds", "该单位申报数据与年报不符。");
        if (proof)
            form.Attach("evidence", "年报.pdf", SamplePdf.Of(7));
        var answer = await form.SubmitAsync();
        await site.RestAsync();
        return answer;
    }

    /// <summary>Objects to a matter of a running cycle, on no list; the page that answers.</summary>
    public async Task<Page> ObjectAnytimeAsync(string cycle, string against)
    {
        using var visitor = site.Visitor();
        var form = (await visitor.OpenAsync($"/objections/{cycle}")).Expect().Form($"/objections/{cycle}")
            .Set("against", against).Set("name", "市民甲").Set("email", citizen).Set("grounds", "评审组成员应当回避。").Attach("evidence", "情况说明.pdf", SamplePdf.Of(8));
        var answer = await form.SubmitAsync();
        await site.RestAsync();
        return answer;
    }
}
