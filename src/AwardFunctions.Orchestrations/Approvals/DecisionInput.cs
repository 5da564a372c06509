using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Orchestrations.Approvals;

/// <summary>A field that the decision asks for, e.g. the document's number.</summary>
/// <param name="Id">Stable identity within the decision.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Kind">What it takes.</param>
/// <param name="Article">The article it rests on; null where it rests on none.</param>
/// <param name="Required">It must be filled in.</param>
/// <param name="Actions">The actions it belongs to; empty for all.</param>
/// <param name="Choices">What can be chosen.</param>
/// <param name="Default">What it holds at first.</param>
/// <param name="Hint">A remark under it.</param>
public sealed record DecisionInput(
    string Id,
    LocalizedText Label,
    DecisionInputKind Kind,
    string? Article,
    bool Required,
    IReadOnlyList<string> Actions,
    IReadOnlyList<Choice> Choices,
    string? Default = null,
    LocalizedText? Hint = null);
