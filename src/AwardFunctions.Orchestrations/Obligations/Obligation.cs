using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Orchestrations.Obligations;

/// <summary>Something that a holder, or the office, owes by a day: a yearly self-report, an inspection, a rectification, a recovery, an honour's end.</summary>
/// <param name="Id">Unique and speaking; it begins with the certificate's number, e.g. "AY-2026-AWARD-001|self-report|2027-03-31".</param>
/// <param name="SchemeCode">The scheme.</param>
/// <param name="CertificateNumber">The honour it comes with.</param>
/// <param name="Holder">The holder's name.</param>
/// <param name="Matter">What it is about: a duty's identity, or one of <see cref="Matters"/>.</param>
/// <param name="Name">What is to be done.</param>
/// <param name="Owes">Who owes it: "holder", or a party's identity.</param>
/// <param name="From">The first day on which it can be done, inclusive, in the scheme's zone; reminders come after it.</param>
/// <param name="Due">The last day on which it is done in time, inclusive, in the scheme's zone.</param>
/// <param name="Statutory">The day is set by law or by an order; otherwise it is a request and never overdue.</param>
/// <param name="Article">The article it rests on.</param>
/// <param name="Path">Where in the portal it is done, e.g. "/honours/AY-2026-AWARD-001".</param>
public sealed record Obligation(
    string Id,
    string SchemeCode,
    string CertificateNumber,
    string Holder,
    string Matter,
    LocalizedText Name,
    string Owes,
    DateOnly From,
    DateOnly Due,
    bool Statutory,
    string Article,
    string Path)
{
    /// <summary>Who <see cref="Owes"/> what is not for a party to do.</summary>
    public const string ByHolder = "holder";

    /// <summary>The identity of what is owed once by a day.</summary>
    public static string IdOf(string certificateNumber, string matter, DateOnly due) => $"{certificateNumber}|{matter}|{due:yyyy-MM-dd}";

    /// <summary>Nobody has to: the day is only asked for. What comes by itself, e.g. an honour's end, is no request.</summary>
    public bool IsRequest => !Statutory && Matter is not (Matters.Expiry or Matters.Bar);

    public bool IsOverdueOn(DateOnly today) => Statutory && today > Due;
}
