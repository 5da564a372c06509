using System.Text.Json.Serialization;
using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Orchestrations.Recommendations;

/// <summary>What a recommending body said on an application.</summary>
/// <param name="ApprovalId">The decision it was given by.</param>
/// <param name="Step">The step of the chain, from 1.</param>
/// <param name="RecommenderId">Which of the scheme's recommenders.</param>
/// <param name="Body">The body's name.</param>
/// <param name="Recommended">It recommends; false where it declines, or where the office does not accept it as a recommender.</param>
/// <param name="Opinion">Its opinion, or why not.</param>
/// <param name="Signatory">Who signed, by name; empty where no one did.</param>
/// <param name="Post">In which post.</param>
/// <param name="Round">The submission it was said on, from 0.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Citation">The article it rests on.</param>
public sealed record Recommendation(
    string ApprovalId,
    int Step,
    string RecommenderId,
    string Body,
    bool Recommended,
    string Opinion,
    string Signatory,
    string Post,
    int Round,
    DateTimeOffset At,
    Citation Citation)
{
    /// <summary>What was said, in a line: a body that signed nothing is one that the office did not confirm.</summary>
    [JsonIgnore]
    public LocalizedText What => (Recommended, Signatory.Length > 0) switch
    {
        (true, _) => new($"{Body}同意推荐（{Signatory}，{Post}）", $"{Body} recommends it ({Signatory}, {Post})"),
        (false, true) => new($"{Body}未同意推荐：{Opinion}", $"{Body} did not recommend it: {Opinion}"),
        _ => new($"评审办未确认推荐单位{Body}：{Opinion}", $"The office did not confirm {Body} as a recommending body: {Opinion}"),
    };
}
