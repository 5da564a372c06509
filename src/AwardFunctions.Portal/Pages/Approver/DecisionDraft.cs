using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Portal.Http;

namespace AwardFunctions.Portal.Pages.Approver;

/// <summary>What someone has filled into a decision's form, so that an error keeps what was typed.</summary>
public sealed record DecisionDraft(string Action, string Reason, IReadOnlyDictionary<string, string> Values)
{
    internal const string ActionField = "action";
    internal const string ReasonField = "reason";
    internal const string SubjectField = "subject";
    internal const string CodeField = Orchestrations.SecondFactors.SecondFactorDesk.Field;

    /// <summary>Longer than any answer may be: the use case says by how much, and the page keeps the text.</summary>
    private const int MaxText = 20_000;

    /// <summary>A form as it is first shown.</summary>
    public static DecisionDraft Of(DecisionSheet sheet) => new(
        sheet.Actions.Count == 1 ? sheet.Actions[0].Id : "", "",
        sheet.Inputs.Where(input => input.Default is not null).ToDictionary(input => input.Id, input => input.Default!, StringComparer.Ordinal));

    /// <summary>The form as it was posted.</summary>
    public static DecisionDraft Read(FormInput form, DecisionSheet sheet) => new(
        form.Text(ActionField),
        form.Text(ReasonField, MaxText),
        sheet.Inputs.ToDictionary(input => input.Id, input => ValueOf(form, input), StringComparer.Ordinal));

    /// <summary>The decision, bound to what the page showed.</summary>
    public DecisionTaken Taken(string subjectHash, string code) => new(Action, Reason, Values, subjectHash, code);

    private static string ValueOf(FormInput form, DecisionInput input) =>
        input.Kind == DecisionInputKind.Choices ? string.Join(',', form.All(input.Id)) : form.Text(input.Id, MaxText);
}
