namespace AwardFunctions.Domain.Schemes;

/// <summary>How holders are inspected or visited while the honour runs.</summary>
/// <param name="Name">What it is called, e.g. 巡查诊断.</param>
/// <param name="Duty">The duty of the office that an inspection discharges.</param>
/// <param name="Team">Who inspects: how many experts, with a leader.</param>
/// <param name="Topics">What is looked at; every topic gets a finding.</param>
/// <param name="Rectification">How long a holder has to put right what was found, unless the office sets another time.</param>
public sealed record InspectionRule(
    LocalizedText Name, string Duty, GroupRule Team, IReadOnlyList<InspectionTopic> Topics, Clock Rectification, string Article)
{
    /// <summary>The ground of revocation that a failed rectification is, on which measures may be proposed; null where the text knows none.</summary>
    public string? Unrectified { get; init; }
}
