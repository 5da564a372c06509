namespace AwardFunctions.Domain.Schemes;

/// <summary>A regulation as data. The stage list is the program: nothing in the code asks which scheme it is.</summary>
public sealed record Scheme
{
    /// <summary>Two to eight capital letters or digits, e.g. "AY".</summary>
    public required string Code { get; init; }

    /// <summary>The award's name, e.g. 安阳县县长质量奖.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>The government that gives it.</summary>
    public required LocalizedText Government { get; init; }

    /// <summary>The office that runs it from day to day.</summary>
    public required LocalizedText Office { get; init; }

    /// <summary>IANA name of the zone in which its days begin and end.</summary>
    public required string TimeZone { get; init; }

    public required Instrument Instrument { get; init; }

    /// <summary>Every article that anything here cites, by key: "15", "8.1", or "external:…" and "setting:…".</summary>
    public required IReadOnlyDictionary<string, Article> Articles { get; init; }

    /// <summary>The article that binds everyone to keep applicants' secrets; null where there is none.</summary>
    public string? ConfidentialityArticle { get; init; }

    public required CycleRule Cycle { get; init; }

    public required IReadOnlyList<Tier> Tiers { get; init; }

    public required IReadOnlyList<Party> Parties { get; init; }

    public required IReadOnlyList<Sector> Sectors { get; init; }

    /// <summary>Conditions that an applicant must meet.</summary>
    public required IReadOnlyList<Question> Conditions { get; init; }

    /// <summary>Circumstances any one of which excludes an applicant; the required answer is no.</summary>
    public required IReadOnlyList<Question> Exclusions { get; init; }

    public required IReadOnlyList<FormField> Form { get; init; }

    public required IReadOnlyList<RequiredDocument> Documents { get; init; }

    public required IReadOnlyList<Recommender> Recommenders { get; init; }

    public required IReadOnlyList<GroupRule> Groups { get; init; }

    /// <summary>The experts' pool and what it asks of them; null where the scheme leaves it to good practice.</summary>
    public ReviewerRule? Reviewers { get; init; }

    /// <summary>Who watches the review; null where no one is asked to.</summary>
    public SupervisionRule? Supervision { get; init; }

    /// <summary>The deliberating body; null where there is none.</summary>
    public CommitteeRule? Committee { get; init; }

    public required Scoring Scoring { get; init; }

    /// <summary>The stages of a cycle in order.</summary>
    public required IReadOnlyList<Stage> Stages { get; init; }

    /// <summary>How objections are dealt with; null where the text says no more than that there is publicity.</summary>
    public ObjectionRule? Objections { get; init; }

    public required HonourRule Honour { get; init; }

    public required IReadOnlyList<Bar> Bars { get; init; }

    public required IReadOnlyList<Duty> Duties { get; init; }

    /// <summary>What the yearly self-report holds; null where the text asks for none.</summary>
    public SelfReportRule? SelfReport { get; init; }

    /// <summary>What prize money may be spent on; null where the text does not say.</summary>
    public PrizeUseRule? PrizeUse { get; init; }

    /// <summary>How holders are inspected; null where the portal keeps no record of it.</summary>
    public InspectionRule? Inspection { get; init; }

    public required IReadOnlyList<RevocationGround> Revocation { get; init; }

    /// <summary>What may be done about holders; empty where that is not settled, and the portal offers nothing.</summary>
    public IReadOnlyList<Measure> Measures { get; init; } = [];

    public required IReadOnlyList<Reading> Readings { get; init; }

    /// <summary>The citation of one of this scheme's articles.</summary>
    /// <exception cref="KeyNotFoundException">The scheme has no such article; a validated scheme cites only what it has.</exception>
    public Citation Cite(string article) => Citations.Of(this, article);

    public Tier TierOf(string id) => Tiers.First(tier => tier.Id == id);

    public Party PartyOf(string id) => Parties.First(party => party.Id == id);

    public Stage StageOf(string id) => Stages.First(stage => stage.Id == id);
}
