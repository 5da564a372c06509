using System.Diagnostics.CodeAnalysis;

namespace AwardFunctions.Domain.Schemes;

/// <summary>What came of reading a scheme file.</summary>
/// <param name="FileName">The file as named by whoever asked, for messages.</param>
/// <param name="Scheme">The scheme; null where there are problems.</param>
/// <param name="Problems">Everything that keeps the file from being used, in the order of its lines.</param>
/// <param name="Remarks">What does no harm, e.g. articles that nothing cites.</param>
public sealed record SchemeReading(
    string FileName, Scheme? Scheme, IReadOnlyList<SchemeProblem> Problems, IReadOnlyList<SchemeProblem> Remarks)
{
    [MemberNotNullWhen(true, nameof(Scheme))]
    public bool IsValid => Scheme is not null;
}
