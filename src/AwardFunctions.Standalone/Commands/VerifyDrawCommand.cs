using System.CommandLine;
using AwardFunctions.Domain.Review;

namespace AwardFunctions.Standalone.Commands;

/// <summary>Checks a published draw with nothing but its file, and says what it checked.</summary>
public static class VerifyDrawCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "The file of the draw, as its public page offers it." };
        var before = new Option<string?>("--before") { Description = "The file as it was published before the draw: pool and commitment must be the same." };
        var language = CommonOptions.Language();
        var command = new ExampledCommand(
            "verify-draw",
            "Check a draw of a review group: draw again from the published pool and seed and compare; exit status 1 where anything is wrong.",
            "verify-draw JS-2026.review-group.1.json",
            "verify-draw JS-2026.review-group.1.json --before published-on-monday.json --lang en")
        {
            file, before, language,
        };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(file), parsed.GetValue(before), parsed.GetRequiredValue(language), parsed.InvocationConfiguration.Output));
        return command;
    }

    private static int Run(string path, string? beforePath, string language, TextWriter output)
    {
        if (Read(path, output) is not { } file)
            return 1;
        DrawFile? before = null;
        if (beforePath is not null && (before = Read(beforePath, output)) is null)
            return 1;
        output.WriteLine($"{file.Id}  {file.Title.In(language)}");
        var checks = DrawVerification.Of(file, before);
        foreach (var check in checks)
        {
            output.WriteLine($"  {(check.Holds ? In("相符", "holds") : In("不符", "WRONG"))}  {check.What.In(language)}");
            if (check.Found is { } found)
                output.WriteLine($"        {found.In(language)}");
        }

        var wrong = checks.Count(check => !check.Holds);
        output.WriteLine(
            wrong > 0 ? In($"核验不通过：{wrong} 项不符。", $"Not as it should be: {wrong} of {checks.Count} checks fail.")
            : file.Seed is null ? In("已公布的内容前后一致；尚未抽取，抽取后请再次核验。", "What is published is consistent; it has not been drawn yet: check again after the draw.")
            : In($"核验通过：{checks.Count} 项全部相符。", $"All {checks.Count} checks hold."));
        return wrong > 0 ? 1 : 0;

        string In(string zh, string en) => language == "en" ? en : zh;
    }

    private static DrawFile? Read(string path, TextWriter output)
    {
        var (file, faults) = DrawFile.Read(InputFile.Read(path));
        foreach (var fault in faults)
            output.WriteLine($"{path}:{fault}");
        return file;
    }
}
