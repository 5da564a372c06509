using AwardFunctions.Domain.Committee;
using AwardFunctions.Domain.Eligibility;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Cycles;

namespace AwardFunctions.Orchestrations.Committee;

/// <summary>What a deliberation is about, and who takes part in it.</summary>
/// <param name="Dossier">The cycle.</param>
/// <param name="Stage">The deliberation.</param>
/// <param name="Roster">The body's members.</param>
/// <param name="Candidates">The units it decides on, by place.</param>
/// <param name="Applications">Their applications, by identity.</param>
/// <param name="Recusals">Which members take no part in which units' cases.</param>
/// <param name="Beside">Other units of the cycle that stand on a list and use up the quota.</param>
public sealed record Matter(
    CycleDossier Dossier,
    DeliberationStage Stage,
    CommitteeRecord Roster,
    IReadOnlyList<UnitRecord> Candidates,
    IReadOnlyDictionary<string, ApplicationRecord> Applications,
    IReadOnlyList<MemberRecusal> Recusals,
    IReadOnlyList<UnitRecord> Beside)
{
    /// <summary>The one tier that is on offer; null where all are.</summary>
    public string? OnlyTier { get; init; }

    /// <summary>The candidates that the register excludes by now, with the reason.</summary>
    public IReadOnlyDictionary<string, EligibilityRefusal> Excluded { get; init; } = new Dictionary<string, EligibilityRefusal>();

    /// <summary>The vote by mail that runs; null where none does.</summary>
    public BallotRound? OpenRound { get; init; }

    /// <summary>The vote by mail that counts instead of a meeting; null where there was none, or too few voted.</summary>
    public RoundCount? ByMail { get; init; }

    public Scheme Scheme => Dossier.Scheme;

    public CommitteeRule Rule => Scheme.Committee!;

    /// <summary>The tiers that a unit may be proposed for; where a list is confirmed, the one it stands for.</summary>
    public IEnumerable<Tier> TiersFor(UnitRecord unit) => Stage.Confirms
        ? [Scheme.TierOf(unit.TierId!)]
        : Scheme.Tiers.Where(tier => (OnlyTier is null || tier.Id == OnlyTier) && tier.Applicants.Contains(Applications[unit.ApplicationId].Kind)).OrderBy(tier => tier.Rank);

    public IReadOnlyList<string> RecusedFrom(string applicationId) =>
        [.. Recusals.Where(one => one.ApplicationId == applicationId).Select(one => one.Member)];

    /// <summary>Those of the present who may vote on a unit.</summary>
    public IReadOnlyList<string> VotersOn(string applicationId, IEnumerable<string> present) =>
        [.. present.Where(one => Roster.Find(one) is not null).Except(RecusedFrom(applicationId))];

    /// <summary>Counts the votes on a unit by the scheme's quorum and majority; the recused are out of the count.</summary>
    public BallotResult Count(string applicationId, IReadOnlyList<string> present, Tally votes) => Ballots.Count(
        Scheme, [.. Roster.Members.Select(member => member.Email)], present, RecusedFrom(applicationId), votes.Among(VotersOn(applicationId, present)));

    /// <summary>Checks a list, together with those that stand already, against the quotas.</summary>
    /// <param name="tiers">By application, the tier each candidate is proposed for; those who are not are missing.</param>
    /// <param name="exception">The recorded reasons for exceeding a number set in principle; empty where there are none.</param>
    public QuotaVerdict Check(IReadOnlyDictionary<string, string> tiers, string exception)
    {
        var proposals = Candidates.Where(unit => tiers.ContainsKey(unit.ApplicationId)).Select(unit => unit with { TierId = tiers[unit.ApplicationId] })
            .Concat(Beside)
            .Select(unit => new Domain.Committee.Proposal(unit.ApplicationId, unit.TierId!, unit.RenewsIn(unit.TierId)));
        return Quotas.Check(Scheme, [.. proposals], Scheme.Tiers.ToDictionary(tier => tier.Id, _ => exception));
    }
}
