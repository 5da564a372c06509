using System.Globalization;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Mail;

namespace AwardFunctions.Orchestrations.Applications;

/// <summary>A submission in short, as decision sheets show it: every document with the beginning of its hash.</summary>
internal static class SubmissionFacts
{
    public static IEnumerable<MailFact> Of(ApplicationRecord application, Scheme scheme)
    {
        yield return new MailFact(new("受理编号", "Number"), Same(application.Id));
        yield return new MailFact(
            application.Kind == ApplicantKind.Individual ? new("证件号码", "Identity number") : new("统一社会信用代码", "Credit code"), Same(application.PublicCode));
        yield return new MailFact(new("类别", "Sector"), scheme.Sectors.FirstOrDefault(one => one.Id == application.Sector)?.Name ?? Same("—"));
        yield return new MailFact(new("提交次数", "Submission"), Same((application.Round + 1).ToString(CultureInfo.InvariantCulture)));
        if (application.Manifest is not { } manifest)
            yield break;
        yield return new MailFact(
            new("材料", "Documents"),
            new($"{manifest.Documents.Count} 件，表单指纹 {manifest.FieldsSha256[..12]}", $"{manifest.Documents.Count}, form fingerprint {manifest.FieldsSha256[..12]}"));
        if (manifest.SelfScore is { } score)
            yield return new MailFact(new("自评分", "Self-score"), Same(score.ToString(CultureInfo.InvariantCulture)));
        foreach (var document in manifest.Documents)
        {
            var name = scheme.Documents.FirstOrDefault(one => one.Id == document.RequirementId)?.Name ?? Same(document.RequirementId);
            yield return new MailFact(name, Same($"{document.FileName}（SHA-256 {document.Sha256[..12]}…）"));
        }
    }

    private static LocalizedText Same(string text) => new(text, text);
}
