using AwardFunctions.Domain.Honours;

namespace AwardFunctions.Orchestrations.Honours;

/// <summary>A holder's account of its prize money.</summary>
/// <param name="Id">Its identity, also that of its receipts: the certificate and "prize", e.g. "AY-2026-AWARD-001.prize".</param>
/// <param name="CertificateNumber">The honour.</param>
/// <param name="CycleId">The cycle it was won in.</param>
/// <param name="Holder">The holder's name.</param>
/// <param name="Prize">In whole CNY.</param>
/// <param name="Due">By when it is asked for, inclusive.</param>
/// <param name="Lines">What was spent, in order of number.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Round">How often it was handed in.</param>
/// <param name="Note">What the holder says of it, e.g. of what is left.</param>
/// <param name="HandedInOn">The day on which it was first handed in, in the scheme's zone; null where it was not.</param>
/// <param name="SubmittedAt">When it was handed in last, UTC.</param>
/// <param name="SubmittedBy">Who did.</param>
/// <param name="Finding">What the office asks or found last.</param>
/// <param name="AnswerBy">By when it is to be handed in again, inclusive, while it is questioned.</param>
/// <param name="SettledAt">When the office decided last, UTC.</param>
public sealed record PrizeAccountRecord(
    string Id,
    string CertificateNumber,
    string CycleId,
    string Holder,
    int Prize,
    DateOnly Due,
    IReadOnlyList<PrizeSpending> Lines,
    PrizeAccountState State,
    int Round = 0,
    string Note = "",
    DateOnly? HandedInOn = null,
    DateTimeOffset? SubmittedAt = null,
    string? SubmittedBy = null,
    string? Finding = null,
    DateOnly? AnswerBy = null,
    DateTimeOffset? SettledAt = null)
{
    private const string Mark = ".prize";

    public static string IdOf(string certificateNumber) => certificateNumber + Mark;

    /// <summary>Whether an identity is that of an account.</summary>
    public static bool IsId(string id) => id.EndsWith(Mark, StringComparison.Ordinal);

    public static string PathOf(string certificateNumber) => $"/holders/{certificateNumber}/prize";

    /// <summary>The holder may change it, as far as its state goes.</summary>
    public bool IsOpen => State is PrizeAccountState.Open or PrizeAccountState.Questioned;

    /// <summary>The identity of the office's decision on what was handed in last.</summary>
    public string ApprovalId(string stageId) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{CycleId}.{stageId}.prize-use.{CertificateNumber}.{Round}");
}
