using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Obligations;

namespace AwardFunctions.Orchestrations.Measures;

/// <summary>Something that a holder owes because of a measure: to hand back, to repay, or to put right.</summary>
/// <param name="Id">Its identity: the certificate's number, the measure's and one of its own, e.g. "AY-2026-AWARD-001-C0101".</param>
/// <param name="RecordId">The measure, see <see cref="MeasureRecord.Id"/>.</param>
/// <param name="CertificateNumber">The honour.</param>
/// <param name="Matter"><see cref="Matters.Recovery"/> or <see cref="Matters.Rectification"/>.</param>
/// <param name="What">What is owed.</param>
/// <param name="Amount">In whole CNY, where money is owed; null otherwise.</param>
/// <param name="Due">The last day, inclusive.</param>
/// <param name="Article">The article it rests on.</param>
public sealed record ClaimRecord(
    string Id, string RecordId, string CertificateNumber, string Matter, LocalizedText What, int? Amount, DateOnly Due, string Article)
{
    /// <summary>What has been repaid so far, in whole CNY.</summary>
    public int Received { get; init; }

    /// <summary>The day on which it came to its end; null while it is owed.</summary>
    public DateOnly? SettledOn { get; init; }

    /// <summary>Why it was given up; null where it was not.</summary>
    public string? WrittenOff { get; init; }

    /// <summary>The obligation by which everyone is reminded of it.</summary>
    internal string ObligationId => $"{CertificateNumber}|{Matter}|{Id}";
}
