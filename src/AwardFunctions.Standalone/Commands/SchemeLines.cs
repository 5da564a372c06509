using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Standalone.Commands;

/// <summary>How problems of scheme files are printed: as compilers do, so that editors can jump to them.</summary>
internal static class SchemeLines
{
    public static string Of(SchemeReading reading, SchemeProblem problem) => $"{reading.FileName}:{problem.Line}: {problem.JsonPath}: {problem.Reason}";
}
