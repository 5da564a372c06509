using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Honours;

namespace AwardFunctions.Portal.Pages.Public.Honours;

/// <summary>What a certificate says.</summary>
/// <param name="Honour">The honour.</param>
/// <param name="Scheme">The regulation it was won under.</param>
/// <param name="VerifyAt">The public page that says whether it is genuine and in force.</param>
public sealed record Certificate(HonourRecord Honour, Scheme Scheme, string VerifyAt)
{
    /// <summary>Won by a person, not by a unit.</summary>
    public bool ToPerson => Scheme.TierOf(Honour.TierId).Applicants.All(kind => kind == ApplicantKind.Individual);

    /// <summary>The sentence that confers, in words that fit a first award and a renewal.</summary>
    public LocalizedText Sentence
    {
        get
        {
            var whom = ToPerson ? "您" : "你单位";
            var act = !Honour.Renewal ? "授予" : Scheme.Honour.Renewal.Kind == RenewalKind.ReEvaluation ? "经复评，继续授予" : "再次授予";
            var again = !Honour.Renewal ? "confers on you" : Scheme.Honour.Renewal.Kind == RenewalKind.ReEvaluation ? "after re-evaluation confers anew on you" : "confers on you once more";
            return new(
                $"经{Scheme.Government.Zh}研究决定（{Honour.DocumentNumber}），{act}{whom}{Honour.Edition}年度“{Honour.Title.Zh}”。",
                $"{Scheme.Government.En}, by its decision {Honour.DocumentNumber}, {again} the {Honour.Title.En} of {Honour.Edition}.");
        }
    }
}
