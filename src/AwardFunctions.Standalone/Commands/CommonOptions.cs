using System.CommandLine;

namespace AwardFunctions.Standalone.Commands;

/// <summary>Options that several commands share.</summary>
internal static class CommonOptions
{
    public static Option<string> Language()
    {
        var option = new Option<string>("--lang") { Description = "The language: zh-CN or en.", DefaultValueFactory = _ => "zh-CN" };
        option.AcceptOnlyFromAmong("zh-CN", "en");
        return option;
    }
}
