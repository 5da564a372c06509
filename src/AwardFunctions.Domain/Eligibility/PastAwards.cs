using AwardFunctions.Domain.Calendars;
using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Eligibility;

/// <summary>What bars and honours of the past mean for a new application.</summary>
internal static class PastAwards
{
    /// <summary>The bars in force on the day of submission, last day inclusive.</summary>
    public static IEnumerable<EligibilityRefusal> Bars(Scheme scheme, KnownFacts facts)
    {
        foreach (var known in facts.Bars.Where(known => known.DecidedOn <= facts.SubmittedOn && !(known.LiftedOn <= facts.SubmittedOn)))
        {
            if (scheme.Bars.FirstOrDefault(bar => bar.Id == known.BarId) is not { } bar)
                continue;
            var end = bar.Duration is { } duration ? Period.StatusEnd(known.DecidedOn, duration) : (DateOnly?)null;
            if (end < facts.SubmittedOn)
                continue;
            var decided = ChineseDate.Of(known.DecidedOn) + (known.Document is null ? "" : $"（{known.Document}）");
            yield return new EligibilityRefusal(bar.Id, end is { } last
                ? new LocalizedText($"荣誉于{decided}被撤销，至{ChineseDate.Of(last)}（含）不得申报",
                    $"The honour was revoked on {known.DecidedOn:yyyy-MM-dd}: no application until {last:yyyy-MM-dd} inclusive")
                : new LocalizedText($"荣誉于{decided}被撤销，在解除限制前不得申报",
                    $"The honour was revoked on {known.DecidedOn:yyyy-MM-dd}: no application until the bar is lifted"),
                scheme.Cite(bar.Article));
        }
    }

    /// <summary>
    /// Which tiers former wins close: the tier won and those below it. Closed tiers refuse the application once none is left, else they are noted.
    /// </summary>
    public static (IReadOnlyList<EligibilityRefusal> Refusals, IReadOnlyList<EligibilityRefusal> Notes) Judge(
        Scheme scheme, ApplicantKind kind, KnownFacts facts)
    {
        var renewal = scheme.Honour.Renewal;
        var open = scheme.Tiers.Where(tier => tier.Applicants.Contains(kind)).Select(tier => tier.Id).ToHashSet();
        var reasons = new List<EligibilityRefusal>();
        var notes = new List<EligibilityRefusal>();
        foreach (var honour in facts.Honours.Where(honour => renewal.Tiers.Contains(honour.TierId) && open.Contains(honour.TierId)))
        {
            if (Closes(renewal, honour, facts) is not { } reason)
                continue;
            var refusal = new EligibilityRefusal("renewal", Named(scheme, honour, reason), scheme.Cite(renewal.Article));
            if (renewal.BarredSameModelOnly && !StillRuns(renewal, honour, facts))
            {
                notes.Add(refusal);
                continue;
            }

            reasons.Add(refusal);
            var rank = scheme.TierOf(honour.TierId).Rank;
            open.RemoveWhere(id => scheme.TierOf(id).Rank >= rank);
        }

        return open.Count == 0 && reasons.Count > 0 ? (reasons, notes) : ([], [.. reasons, .. notes]);
    }

    private static LocalizedText Named(Scheme scheme, KnownHonour honour, LocalizedText reason)
    {
        var (name, number) = (scheme.TierOf(honour.TierId).Name, honour.Certificate is null ? "" : $" {honour.Certificate}");
        return new LocalizedText($"{name.Zh}{number}：{reason.Zh}", $"{name.En}{number}: {reason.En}");
    }

    /// <summary>Why an honour closes its tier for now; null where it does not.</summary>
    public static LocalizedText? Closes(Renewal renewal, KnownHonour honour, KnownFacts facts)
    {
        if (StillRuns(renewal, honour, facts))
        {
            return honour.EndsOn is { } end
                ? new LocalizedText($"荣誉有效期至{ChineseDate.Of(end)}，期内不得另行申报", $"The honour runs until {end:yyyy-MM-dd}; no new application before its end")
                : new LocalizedText("荣誉仍在有效期内，不得另行申报", "The honour still runs; no new application");
        }

        if (renewal.BarredEditions is { } editions && facts.Edition > honour.Edition && facts.Edition <= honour.Edition + editions)
            return new LocalizedText($"第{honour.Edition}届获奖，其后{editions}届内不得再次申报",
                $"Won in edition {honour.Edition}: no application for that tier in the {editions} editions after it");
        if (renewal.BarredFor is { } time && Period.StatusEnd(honour.DecidedOn, time) is var last && facts.SubmittedOn <= last)
        {
            return renewal.BarredSameModelOnly
                ? new LocalizedText($"{ChineseDate.Of(honour.DecidedOn)}获奖，至{ChineseDate.Of(last)}（含）不得以同一质量管理模式、制度、方法申报",
                    $"Won on {honour.DecidedOn:yyyy-MM-dd}: not with the same model, system or method until {last:yyyy-MM-dd} inclusive")
                : new LocalizedText($"{ChineseDate.Of(honour.DecidedOn)}获奖，至{ChineseDate.Of(last)}（含）不得申报",
                    $"Won on {honour.DecidedOn:yyyy-MM-dd}: no application until {last:yyyy-MM-dd} inclusive");
        }

        return null;
    }

    private static bool StillRuns(Renewal renewal, KnownHonour honour, KnownFacts facts) =>
        renewal.WhileRunning && honour.DecidedOn <= facts.SubmittedOn && !(honour.EndsOn < facts.SubmittedOn) && !EndsSoon(renewal, honour, facts);

    /// <summary>Its re-evaluation may be applied for: it ends, on a corresponding day, soon after the closing date of applications.</summary>
    private static bool EndsSoon(Renewal renewal, KnownHonour honour, KnownFacts facts) =>
        renewal is { Kind: RenewalKind.ReEvaluation, StartsEarly: { } early } && honour.EndsOn <= Period.StatusEnd(facts.ClosingDate, early);
}
