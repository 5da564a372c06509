namespace AwardFunctions.Orchestrations.SecondFactors;

/// <summary>How codes are checked.</summary>
public sealed record SecondFactorOptions
{
    /// <summary>Wrong codes that one person may send in a window of <see cref="Accounts.SignInOptions.RateWindow"/>.</summary>
    public int WrongCodes { get; init; } = 10;

    /// <summary>Clocks by which a code counts beside the award's own: where that one is simulated, a telephone goes by the real one.</summary>
    public IReadOnlyList<TimeProvider> FurtherClocks { get; init; } = [];
}
