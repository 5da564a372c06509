using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Eligibility;

/// <summary>A reason why an applicant may not apply, or a note about it.</summary>
/// <param name="QuestionId">The question, or the bar or "renewal", "sector", "kind" where the register or the form speaks.</param>
/// <param name="Reason">The reason.</param>
/// <param name="Citation">The rule.</param>
public sealed record EligibilityRefusal(string QuestionId, LocalizedText Reason, Citation Citation)
{
    /// <summary>The reason with its article.</summary>
    public LocalizedText InFull() => new($"{Reason.Zh}（{Citation.Label.Zh}）", $"{Reason.En} ({Citation.Label.En})");
}
