namespace AwardFunctions.Orchestrations.Experts;

/// <summary>评审员专家库: all experts of a scheme in one record, so that an import adds all of them or none.</summary>
/// <param name="LastNumber">The number given last; numbers are never given again.</param>
/// <param name="Experts">The experts in order of identity.</param>
public sealed record ExpertPool(int LastNumber, IReadOnlyList<ExpertRecord> Experts)
{
    /// <summary>How many experts a pool may hold.</summary>
    public const int MaxExperts = 2000;

    public static ExpertPool Empty { get; } = new(0, []);

    public ExpertRecord? Find(string expertId) => Experts.FirstOrDefault(expert => expert.Id == expertId);

    public ExpertRecord? FindByMailbox(string email) => Experts.FirstOrDefault(expert => expert.Email == email);

    /// <summary>The pool with an expert changed.</summary>
    public ExpertPool With(ExpertRecord changed) => this with { Experts = [.. Experts.Select(expert => expert.Id == changed.Id ? changed : expert)] };
}
