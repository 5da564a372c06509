using System.Globalization;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Outcomes;

namespace AwardFunctions.Orchestrations.Documents;

/// <summary>What can be wrong with a file, in words for the person who sends it.</summary>
internal static class UploadRefusals
{
    private const string File = "file";
    private const string FileName = "fileName";

    public static Refusal NoSuchUpload { get; } = Refusal.NotFound("没有这个上传任务。", "There is no such upload.");

    public static Refusal Expired { get; } = Refusal.Gone("上传任务已过期，请重新上传。", "The upload has expired; please start again.");

    public static Refusal Empty { get; } = Refusal.Invalid(File, "文件是空的，请检查后重新选择。", "The file is empty; please choose another.");

    public static Refusal BadName { get; } = Refusal.Invalid(
        FileName, "文件名不能为空，也不能含有路径分隔符（/、\\）或控制字符。", "A file name must not be empty and must not hold a path (/ or \\) or control characters.");

    public static Refusal TooManyAtOnce(int limit) => Refusal.Conflict(
        $"同时进行的上传过多（上限{limit}个），请先完成或取消。", $"There are too many unfinished uploads ({limit} at most); finish or cancel some first.");

    public static Refusal TooLarge(long length, UploadRule rule) => Refusal.Invalid(
        File,
        $"文件大小为{Size(length)}，超过“{rule.Document.Name.Zh}”的上限{Size(rule.Document.MaxBytes)}。",
        $"The file has {Size(length)}; “{rule.Document.Name.En}” may have at most {Size(rule.Document.MaxBytes)}.",
        rule.Citation);

    public static Refusal TooMany(UploadRule rule) => Refusal.Invalid(
        File,
        $"“{rule.Document.Name.Zh}”最多上传{rule.Document.MaxFiles}个文件；如需更换，请先删除原文件。",
        $"“{rule.Document.Name.En}” may have at most {rule.Document.MaxFiles} file(s); to replace one, remove it first.",
        rule.Citation);

    public static Refusal WrongExtension(UploadRule rule)
    {
        var allowed = DocumentType.Names(rule.Document.Types);
        return Refusal.Invalid(
            FileName,
            $"“{rule.Document.Name.Zh}”只接受：{allowed.Zh}。",
            $"“{rule.Document.Name.En}” must be one of: {allowed.En}.",
            rule.Citation);
    }

    public static Refusal WrongContent(string fileName, string? found, UploadRule rule)
    {
        var allowed = DocumentType.Names(rule.Document.Types);
        var (zh, en) = DocumentType.ById(found) is { Name: var name }
            ? ($"实际为{name.Zh}", $"is a {name.En}")
            : ("无法识别为可接受的类型", "is of no type we know");
        return Refusal.Invalid(
            File,
            $"“{fileName}”的内容{zh}，与文件名或要求不符；“{rule.Document.Name.Zh}”只接受：{allowed.Zh}。文件未保存。",
            $"The content of “{fileName}” {en}, which does not fit its name or the rule: “{rule.Document.Name.En}” must be one of: {allowed.En}. The file was not kept.",
            rule.Citation);
    }

    /// <remarks>Rounded up, so that a file just over a limit does not seem to keep it.</remarks>
    private static string Size(long bytes) => bytes < 1024 * 1024
        ? string.Create(CultureInfo.InvariantCulture, $"{bytes} B")
        : string.Create(CultureInfo.InvariantCulture, $"{Math.Ceiling(bytes * 100 / (1024.0 * 1024)) / 100:0.##} MB");
}
