using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Mail;

namespace AwardFunctions.Orchestrations.Approvals;

/// <summary>All that someone needs to decide, on one page: the same in the mail and in the portal.</summary>
/// <param name="Title">What is to be decided.</param>
/// <param name="Ask">The request in one or two sentences.</param>
/// <param name="PartyId">The scheme's party that decides.</param>
/// <param name="Article">The article it rests on.</param>
/// <param name="Due">The time it may take.</param>
/// <param name="Facts">The facts.</param>
/// <param name="Units">The list, where there is one.</param>
/// <param name="Actions">What can be decided.</param>
/// <param name="Inputs">What must be filled in.</param>
/// <param name="Link">A page of the portal with more, or null.</param>
/// <param name="Silence">The action recorded once the due date has passed without a decision; null where the decision waits for its person.</param>
/// <param name="Only">The mailboxes that may decide, where not everyone of the party may.</param>
/// <param name="Guests">Who is asked instead of the party's accounts: mailboxes that decide by the link of their mail alone.</param>
/// <param name="Recorders">A role whose people may record the decision on the party's behalf, or null.</param>
/// <param name="Sealed">What was filled in is shown to whoever decided, and to no one else.</param>
/// <param name="ReturnTo">The stage a returned list goes back to.</param>
/// <param name="SecondFactor">The decision takes a code of the approver's second factor: the government decides, or money is paid.</param>
public sealed record DecisionSheet(
    LocalizedText Title,
    LocalizedText Ask,
    string PartyId,
    string Article,
    Duration Due,
    IReadOnlyList<MailFact> Facts,
    IReadOnlyList<DecisionUnit> Units,
    IReadOnlyList<DecisionAction> Actions,
    IReadOnlyList<DecisionInput> Inputs,
    string? Link = null,
    string? ReturnTo = null,
    IReadOnlyList<string>? Only = null,
    string? Silence = null,
    IReadOnlyList<Approver>? Guests = null,
    bool SecondFactor = false,
    string? Recorders = null,
    bool Sealed = false)
{
    /// <summary>What a recorded decision on this sheet is called.</summary>
    public LocalizedText LabelOf(DecisionMade made) =>
        Actions.FirstOrDefault(action => action.Id == made.Action)?.Label
        ?? (made.Action == DecisionActions.NoReply ? new LocalizedText("未回复", "No reply") : new LocalizedText("已撤回", "Recalled"));
}
