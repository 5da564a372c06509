using AwardFunctions.EndToEnd.Tests.Browsing;

namespace AwardFunctions.EndToEnd.Tests.Acts;

/// <summary>A body recommends an application by the link in its mail, or declines.</summary>
internal sealed class Recommending(Deciding deciding)
{
    public static string MatterOf(string applicant) => $"推荐意见：{applicant}";

    public Task RecommendAsync(string body, string applicant) => deciding.DecideAsync(
        body, MatterOf(applicant), "recommend", "", ("opinion", "经核实，同意推荐。"), ("verified", "yes"), ("signatory", "周科长"), ("post", "科长"));

    /// <summary>Signs without having verified; the page that answers.</summary>
    public Task<Page> RecommendUnverifiedAsync(string body, string applicant) => deciding.TryAsync(
        body, MatterOf(applicant), "recommend", "", ("opinion", "同意推荐。"), ("signatory", "周科长"), ("post", "科长"));

    public Task DeclineAsync(string body, string applicant, string reason) =>
        deciding.DecideAsync(body, MatterOf(applicant), "decline", reason, ("signatory", "周科长"), ("post", "科长"));
}
