namespace AwardFunctions.Domain.Schemes;

/// <summary>What a refusal, deadline, mail or audit entry rests on: an article of one edition of a regulation.</summary>
/// <param name="Scheme">The scheme's code, e.g. "AY".</param>
/// <param name="Article">The article's key within the scheme, e.g. "8.1" for 第八条（一）.</param>
/// <param name="Edition">The document number of the edition, e.g. 安县政〔2023〕2号.</param>
/// <param name="Label">How the citation is shown, e.g. 《安阳县县长质量奖管理办法》第八条（一）.</param>
/// <param name="Text">The rule in one short sentence.</param>
public sealed record Citation(string Scheme, string Article, string Edition, LocalizedText Label, LocalizedText Text);
