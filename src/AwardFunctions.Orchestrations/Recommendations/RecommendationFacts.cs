using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Mail;

namespace AwardFunctions.Orchestrations.Recommendations;

/// <summary>What an application's recommenders said, as decision sheets show it.</summary>
internal static class RecommendationFacts
{
    public static IEnumerable<MailFact> Of(ApplicationRecord application) =>
        (application.Recommendations ?? []).Where(one => one.Recommended).Select(one => new MailFact(
            new LocalizedText($"推荐意见（{one.Body}）", $"Recommended by {one.Body}"),
            new LocalizedText($"{one.Opinion}\n{one.Signatory}（{one.Post}）", $"{one.Opinion}\n{one.Signatory} ({one.Post})")));
}
