using System.Net;
using AwardFunctions.EndToEnd.Tests.Browsing;
using AwardFunctions.EndToEnd.Tests.Hosting;

namespace AwardFunctions.EndToEnd.Tests.Acts;

/// <summary>The office plans a cycle.</summary>
internal sealed class Planning(TestSite site, string office)
{
    /// <summary>Rehearses the calendar; the page that answers.</summary>
    public async Task<Page> RehearseAsync(int edition, DateOnly announceOn, DateOnly opens, DateOnly closes, params (string Tier, string Yuan)[] prizes)
    {
        var plan = (await site.Of(office).OpenAsync("/office/plan")).Expect().Form("/office/plan");
        plan.Set("edition", $"{edition}").Set("announceOn", Days.Iso(announceOn)).Set("intakeOpens", Days.Iso(opens)).Set("intakeCloses", Days.Iso(closes));
        foreach (var (tier, yuan) in prizes)
            plan.Set($"prize:{tier}", yuan);
        return await plan.SubmitAsync();
    }

    /// <summary>Rehearses and starts a cycle, unless it runs.</summary>
    public async Task PlanAsync(string cycle, int edition, DateOnly announceOn, DateOnly opens, DateOnly closes, params (string Tier, string Yuan)[] prizes)
    {
        if ((await site.Of(office).OpenAsync($"/office/cycles/{cycle}")).Status == HttpStatusCode.OK)
            return;
        var rehearsed = (await RehearseAsync(edition, announceOn, opens, closes, prizes)).Expect();
        (await rehearsed.Form("/office/cycles").SubmitAsync()).Expect();
    }
}
