using System.Text;
using AwardFunctions.Domain.Json;
using AwardFunctions.Domain.Schemes.Checks;

namespace AwardFunctions.Domain.Schemes;

/// <summary>Reads and validates scheme files.</summary>
public static class SchemeReader
{
    /// <summary>
    /// Reads a scheme. Broken syntax is one problem; missing, unknown and ill-typed members are all named; where the shape is right, so is
    /// everything that contradicts itself.
    /// </summary>
    /// <param name="utf8">The file, with or without byte order mark.</param>
    /// <param name="fileName">For messages only.</param>
    public static SchemeReading Read(byte[] utf8, string fileName)
    {
        var reading = StrictJson.Read<Scheme>(utf8);
        if (reading.Value is not { } scheme)
            return new SchemeReading(fileName, null, Problems(reading.Faults), []);

        var (errors, remarks) = SchemeCheck.Of(scheme, reading.Root);
        var faults = errors.Select(error => reading.Lines.Fault(error.Path, error.Reason)).ToList();
        return new SchemeReading(
            fileName,
            faults.Count == 0 ? scheme : null,
            Problems(faults),
            Problems(remarks.Select(remark => reading.Lines.Fault(remark.Path, remark.Reason))));
    }

    /// <inheritdoc cref="Read(byte[], string)"/>
    public static SchemeReading Read(string json, string fileName) => Read(Encoding.UTF8.GetBytes(json), fileName);

    private static IReadOnlyList<SchemeProblem> Problems(IEnumerable<JsonFault> faults) =>
        [.. faults.OrderBy(fault => fault.Line).Select(fault => new SchemeProblem(fault.Line, fault.Path, fault.Reason))];
}
