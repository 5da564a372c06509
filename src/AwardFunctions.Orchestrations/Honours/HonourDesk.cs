namespace AwardFunctions.Orchestrations.Honours;

/// <summary>What the public sees of the register: the honour roll and the check of a certificate.</summary>
public sealed class HonourDesk(HonourBook book)
{
    /// <summary>All honours, those decided last first.</summary>
    public Task<IReadOnlyList<HonourRecord>> ListAsync(CancellationToken cancellationToken) => book.ListAsync(cancellationToken);

    /// <summary>The honour of a certificate number, in any case of letters; null where there is none.</summary>
    public Task<HonourRecord?> FindAsync(string certificateNumber, CancellationToken cancellationToken) =>
        IsNumber(certificateNumber)
            ? book.FindAsync(certificateNumber.Trim().ToUpperInvariant(), cancellationToken)
            : Task.FromResult<HonourRecord?>(null);

    private static bool IsNumber(string text) =>
        text.Trim() is { Length: > 0 and <= 64 } number && number.All(character => char.IsAsciiLetterOrDigit(character) || character == '-');
}
