namespace AwardFunctions.Domain.Schemes;

/// <summary>A share such as two thirds, kept exact: 0.67 of nine would ask for one too many.</summary>
public sealed record Fraction(int Numerator, int Denominator)
{
    /// <summary>True where <paramref name="part"/> of <paramref name="whole"/> is this share or more.</summary>
    public bool IsReachedBy(int part, int whole) => (long)part * Denominator >= (long)Numerator * whole;

    /// <summary>True where <paramref name="part"/> of <paramref name="whole"/> is more than this share.</summary>
    public bool IsExceededBy(int part, int whole) => (long)part * Denominator > (long)Numerator * whole;

    public override string ToString() => $"{Numerator}/{Denominator}";
}
