using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Orchestrations.Mail.Letters;

/// <summary>The honour a letter is about.</summary>
public sealed record HonourReference(LocalizedText Title, string Holder, string CertificateNumber)
{
    internal IReadOnlyList<MailFact> Facts =>
    [
        LetterText.Fact("获奖单位", "Holder", Holder),
        LetterText.Fact("荣誉名称", "Honour", Title),
        LetterText.Fact("证书编号", "Certificate", CertificateNumber),
    ];
}
