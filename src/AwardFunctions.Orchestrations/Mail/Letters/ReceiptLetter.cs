using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Orchestrations.Mail.Letters;

/// <summary>An application was received, with everything that belongs to it.</summary>
public static class ReceiptLetter
{
    /// <param name="head">On whose behalf.</param>
    /// <param name="applicant">The unit that applied.</param>
    /// <param name="number">The application's number.</param>
    /// <param name="submittedAt">When it was handed in.</param>
    /// <param name="documents">Every document, with its hash.</param>
    /// <param name="url">The application's page.</param>
    /// <param name="citations">The articles it rests on.</param>
    public static MailContent Write(
        Letterhead head, string applicant, string number, DateTimeOffset submittedAt, IReadOnlyList<ReceiptDocument> documents, string url,
        params IReadOnlyList<Citation> citations) => new(
        LetterText.Subject(head, $"申报材料接收回执（{number}）", $"receipt for application {number}"),
        LetterText.ToUnit(applicant),
        [
            new LocalizedText(
                $"贵单位提交的{head.Award.Zh}申报材料已收到，现将接收情况告知如下。我们将按规定对材料进行核查，结果另行通知。",
                $"We have received your application for the {head.Award.En}. This is what we hold. It will now be checked, and you will be told the result."),
        ],
        [
            LetterText.Fact("申报编号", "Application", number),
            LetterText.Fact("申报单位", "Applicant", applicant),
            LetterText.Fact("接收时间", "Received", LetterText.Instant(submittedAt, head)),
            LetterText.Fact("材料份数", "Documents", new LocalizedText($"{documents.Count}份", $"{documents.Count}")),
        ],
        LetterText.Button("查看申报进度", "Follow the application", url),
        citations,
        new LocalizedText(
            "SHA-256 为文件内容的校验值，可用于日后核对所存文件与贵单位提交的文件一致。请妥善保存本回执。",
            "The SHA-256 is a fingerprint of the file's content: with it anyone can check later that the stored file is the one you handed in. Please keep this receipt."),
        new MailTable(
            new LocalizedText("已接收材料清单", "Documents received"),
            [new("材料名称", "Document"), new("文件", "File"), new("SHA-256", "SHA-256")],
            [.. documents.Select(document => (IReadOnlyList<LocalizedText>)
                [document.Requirement, LetterText.Same($"{document.FileName} ({LetterText.Size(document.Length)})"), LetterText.Same(document.Sha256)])]),
        head);
}
