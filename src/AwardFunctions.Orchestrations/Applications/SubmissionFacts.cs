using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Mail;

namespace AwardFunctions.Orchestrations.Applications;

/// <summary>A submission as decision sheets show it.</summary>
internal static class SubmissionFacts
{
    /// <summary>In short, and every document with the beginning of its hash.</summary>
    public static IEnumerable<MailFact> Of(ApplicationRecord application, Scheme scheme) =>
    [
        .. InShort(application, scheme),
        .. (application.Manifest?.Documents ?? []).Select(document => new MailFact(
            scheme.Documents.FirstOrDefault(one => one.Id == document.RequirementId)?.Name ?? Same(document.RequirementId),
            Same($"{document.FileName}（SHA-256 {document.Sha256[..12]}…）"))),
    ];

    /// <summary>In short, with one fingerprint of all documents.</summary>
    public static IEnumerable<MailFact> InShort(ApplicationRecord application, Scheme scheme)
    {
        yield return new MailFact(new("受理编号", "Number"), Same(application.Id));
        yield return new MailFact(
            application.Kind == ApplicantKind.Individual ? new("证件号码", "Identity number") : new("统一社会信用代码", "Credit code"), Same(application.PublicCode));
        yield return new MailFact(new("类别", "Sector"), scheme.Sectors.FirstOrDefault(one => one.Id == application.Sector)?.Name ?? Same("—"));
        yield return new MailFact(new("提交次数", "Submission"), Same((application.Round + 1).ToString(CultureInfo.InvariantCulture)));
        if (application.Manifest is not { } manifest)
            yield break;
        var documents = Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(string.Concat(manifest.Documents.Select(document => document.Sha256)))));
        yield return new MailFact(
            new("材料", "Documents"),
            new($"{manifest.Documents.Count} 件，材料指纹 {documents[..12]}，表单指纹 {manifest.FieldsSha256[..12]}",
                $"{manifest.Documents.Count}, fingerprint {documents[..12]}, of the form {manifest.FieldsSha256[..12]}"));
        if (manifest.SelfScore is { } score)
            yield return new MailFact(new("自评分", "Self-score"), Same(score.ToString(CultureInfo.InvariantCulture)));
    }

    private static LocalizedText Same(string text) => new(text, text);
}
