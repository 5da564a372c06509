using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Standalone.Commands;

/// <summary>Finds the scheme that someone names: by its code, or as a file.</summary>
internal static class SchemeSource
{
    /// <exception cref="CommandFailure">There is no such scheme, or the file is not a valid one.</exception>
    public static Scheme Find(string codeOrPath)
    {
        if (SchemeLibrary.Embedded.Find(codeOrPath) is { } known)
            return known;
        if (!File.Exists(codeOrPath))
        {
            var codes = string.Join(", ", SchemeLibrary.Embedded.All.Select(scheme => $"{scheme.Code} ({scheme.Name.Zh})"));
            throw new CommandFailure($"There is no scheme '{codeOrPath}', and no file of that name. Known schemes: {codes}.");
        }

        var reading = SchemeReader.Read(InputFile.Read(codeOrPath), codeOrPath);
        return reading.Scheme ?? throw new CommandFailure($"{SchemeLines.Of(reading, reading.Problems[0])} (validate {codeOrPath} names all {reading.Problems.Count})");
    }
}
