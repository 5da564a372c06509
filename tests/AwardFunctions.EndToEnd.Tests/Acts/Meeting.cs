using AwardFunctions.EndToEnd.Tests.Browsing;
using AwardFunctions.EndToEnd.Tests.Hosting;

namespace AwardFunctions.EndToEnd.Tests.Acts;

/// <summary>A meeting of the deliberating body, as its chair records it.</summary>
internal sealed class Meeting(TestSite site, string cycle, string recorder, Deciding deciding)
{
    /// <summary>Who is proposed for which tier, with the votes for and against.</summary>
    internal sealed record Vote(string Application, string Tier, int Yes, int No = 0, string Reason = "");

    /// <summary>Sends what a meeting of today resolved; the page that answers.</summary>
    public async Task<Page> TryAsync(string matter, DateOnly heldOn, string present, params Vote[] votes) =>
        await deciding.TryAsync(recorder, matter, null, "", Values(heldOn, present, votes));

    public Task ResolveAsync(string matter, DateOnly heldOn, string present, params Vote[] votes) =>
        deciding.DecideAsync(recorder, matter, null, "", Values(heldOn, present, votes));

    /// <summary>A member stands aside from the case of an applicant.</summary>
    public async Task StandAsideAsync(string member, string stage, string application, string reason)
    {
        var path = $"/committee/cycles/{cycle}/{stage}";
        var form = (await site.Of(member).OpenAsync(path)).Expect().Form(path + "/recusal");
        (await form.Set("application", application).Set("reason", reason).SubmitAsync()).Expect();
        await site.RestAsync();
    }

    private static (string, string)[] Values(DateOnly heldOn, string present, Vote[] votes) =>
    [
        ("meetingDate", Days.Iso(heldOn)), ("present", present),
        .. votes.SelectMany(vote => new[] { ($"tier:{vote.Application}", vote.Tier), ($"yes:{vote.Application}", $"{vote.Yes}"), ($"no:{vote.Application}", $"{vote.No}") }),
        .. votes.Where(vote => vote.Reason.Length > 0).Select(vote => ($"reason:{vote.Application}", vote.Reason)),
    ];
}
