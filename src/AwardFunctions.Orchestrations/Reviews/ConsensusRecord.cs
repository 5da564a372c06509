namespace AwardFunctions.Orchestrations.Reviews;

/// <summary>How a group comes from its members' sheets to one score for an applicant.</summary>
/// <param name="StageId">The review stage.</param>
/// <param name="ApplicationId">The application.</param>
/// <param name="Agreed">What was agreed on, by item; the others keep the mean.</param>
/// <param name="Answers">What the members say to it, by mailbox; a change of what was agreed on asks them again.</param>
/// <param name="Lock">The locked score; null before.</param>
/// <param name="Amendments">Changes of the locked score that were asked for, oldest first; null for none.</param>
public sealed record ConsensusRecord(
    string StageId,
    string ApplicationId,
    IReadOnlyDictionary<string, AgreedItem> Agreed,
    IReadOnlyDictionary<string, MemberAnswer> Answers,
    ConsensusLock? Lock = null,
    IReadOnlyList<AmendmentRecord>? Amendments = null)
{
    public static ConsensusRecord New(string stageId, string applicationId) =>
        new(stageId, applicationId, new Dictionary<string, AgreedItem>(), new Dictionary<string, MemberAnswer>());

    /// <summary>The agreed percentages by item.</summary>
    public IReadOnlyDictionary<string, int> Percents() => Agreed.ToDictionary(one => one.Key, one => one.Value.Percent, StringComparer.Ordinal);
}
