using System.CommandLine;
using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Standalone.Commands;

/// <summary>Checks a scheme file and names every problem by line, JSON path and reason.</summary>
public static class ValidateCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "The scheme file." };
        var language = CommonOptions.Language();
        var command = new ExampledCommand(
            "validate",
            "Check a scheme file: every problem with its line, JSON path and reason; exit status 1 where there are any.",
            "validate my-county.json",
            "validate my-county.json --lang en")
        {
            file, language,
        };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(file), parsed.GetRequiredValue(language), parsed.InvocationConfiguration.Output));
        return command;
    }

    private static int Run(string file, string language, TextWriter output)
    {
        var reading = SchemeReader.Read(InputFile.Read(file), file);
        foreach (var problem in reading.Problems)
            output.WriteLine(SchemeLines.Of(reading, problem));
        if (!reading.IsValid)
            return 1;
        foreach (var remark in reading.Remarks)
            output.WriteLine($"{SchemeLines.Of(reading, remark)} (remark)");
        Summarize(reading.Scheme, language, output);
        return 0;
    }

    private static void Summarize(Scheme scheme, string language, TextWriter output)
    {
        var draft = scheme.Instrument.IsDraft ? In("（征求意见稿，尚未施行）", " (a draft for comment, not in force)") : "";
        output.WriteLine($"{scheme.Code}  {scheme.Name.In(language)}{draft}");
        output.WriteLine($"    {scheme.Instrument.Title.In(language)}  {scheme.Instrument.DocumentNumber}");
        Line(In("奖项", "Tiers"), In("、", ", "), scheme.Tiers.Select(tier => tier.Name));
        Line(In("环节", "Stages"), " → ", scheme.Stages.Select(stage => stage.Name));
        output.WriteLine(In(
            $"    条件 {scheme.Conditions.Count}，排除情形 {scheme.Exclusions.Count}，表单栏目 {scheme.Form.Count}，材料 {scheme.Documents.Count}，条款 {scheme.Articles.Count}，解释 {scheme.Readings.Count}",
            $"    {scheme.Conditions.Count} conditions, {scheme.Exclusions.Count} exclusions, {scheme.Form.Count} form fields, {scheme.Documents.Count} documents, {scheme.Articles.Count} articles, {scheme.Readings.Count} readings"));
        output.WriteLine(In("有效的方案。", "A valid scheme."));

        string In(string zh, string en) => language == "en" ? en : zh;
        void Line(string label, string separator, IEnumerable<LocalizedText> names) =>
            output.WriteLine($"    {label}{In("：", ": ")}{string.Join(separator, names.Select(name => name.In(language)))}");
    }
}
