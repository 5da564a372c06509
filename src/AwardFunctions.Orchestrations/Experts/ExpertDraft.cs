using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using AwardFunctions.Orchestrations.Abstractions;

namespace AwardFunctions.Orchestrations.Experts;

/// <summary>An expert as typed into a form or a CSV line; nothing is checked yet.</summary>
/// <param name="Email">The mailbox.</param>
/// <param name="Name">The name.</param>
/// <param name="Sectors">Sectors by identity or name.</param>
/// <param name="Speciality">What they are good at.</param>
/// <param name="Employer">The employer.</param>
/// <param name="EmployerCode">Its credit code.</param>
/// <param name="Qualification">Title and qualifications.</param>
/// <param name="ReviewerSince">A year.</param>
/// <param name="Interests">See <see cref="ExpertInterests"/>.</param>
/// <param name="AgreementYear">The year of an agreement to add.</param>
/// <param name="AgreementSignedOn">The day it was signed, yyyy-MM-dd.</param>
public sealed record ExpertDraft(
    string Email,
    string Name,
    IReadOnlyList<string> Sectors,
    string Speciality,
    string Employer,
    string EmployerCode,
    string Qualification,
    string ReviewerSince,
    string Interests,
    string AgreementYear,
    string AgreementSignedOn)
{
    public static ExpertDraft Empty { get; } = new("", "", [], "", "", "", "", "", "", "", "");

    /// <summary>A version of all that the form of an expert shows: another one where someone has changed any of it.</summary>
    public static string VersionOf(ExpertRecord expert) =>
        Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(Of(expert), AwardJson.Options)))[..16];

    /// <summary>A known expert as the form shows them; the newest agreement stands in it.</summary>
    public static ExpertDraft Of(ExpertRecord expert)
    {
        var agreement = expert.Agreements.MaxBy(one => one.Year);
        return new ExpertDraft(
            expert.Email, expert.Name, expert.Sectors, expert.Speciality, expert.Employer, expert.EmployerCode ?? "", expert.Qualification,
            expert.ReviewerSince?.ToString(CultureInfo.InvariantCulture) ?? "", ExpertInterests.Write(expert.Interests, "\n"),
            agreement?.Year.ToString(CultureInfo.InvariantCulture) ?? "", agreement?.SignedOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "");
    }
}
