using AwardFunctions.Domain.Eligibility;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Mail;
using AwardFunctions.Orchestrations.Outcomes;

namespace AwardFunctions.Orchestrations.Applications;

/// <summary>资格复核: whom the register excludes by now, of those who were once found eligible. They are judged again until the decision.</summary>
public sealed class Recheck(Register register, ApplicationBook applications)
{
    /// <summary>Why units are excluded, by application; those that are not, or hold the honour already, are missing.</summary>
    public async Task<IReadOnlyDictionary<string, EligibilityRefusal>> OfAsync(
        CycleDossier dossier, IEnumerable<UnitRecord> units, CancellationToken cancellationToken)
    {
        var excluded = new Dictionary<string, EligibilityRefusal>(StringComparer.Ordinal);
        foreach (var unit in units.Where(unit => unit.State != UnitState.Honoured))
        {
            var application = await applications.ReadAsync(unit.ApplicationId, cancellationToken);
            if ((await register.JudgeAsync(dossier, application, cancellationToken)).Refusals is [var first, ..])
                excluded[unit.ApplicationId] = first;
        }

        return excluded;
    }

    /// <summary>The excluded of a list, as a decision sheet shows them.</summary>
    public static IEnumerable<MailFact> FactsOf(IReadOnlyDictionary<string, EligibilityRefusal> excluded, IEnumerable<UnitRecord> units) =>
        from unit in units
        where excluded.ContainsKey(unit.ApplicationId)
        select new MailFact(new LocalizedText($"不再符合申报条件：{unit.Name}", $"No longer eligible: {unit.Name}"), excluded[unit.ApplicationId].InFull());

    /// <summary>Such a unit can't be put forward, whoever wants it.</summary>
    public static Refusal Refuse(string field, UnitRecord unit, EligibilityRefusal why) => Refusal.Invalid(
        field, $"{unit.Name}不再符合申报条件，不能列入名单：{why.Reason.Zh}", $"{unit.Name} is no longer eligible and can't be on the list: {why.Reason.En}", why.Citation);
}
