using AwardFunctions.Domain.Review;

namespace AwardFunctions.Domain.Schemes.Checks;

/// <summary>What names something names something that exists.</summary>
internal static class ReferenceChecks
{
    public static IEnumerable<SchemeFault> Errors(Scheme scheme)
    {
        var tiers = Ids(scheme.Tiers, tier => tier.Id);
        var parties = Ids(scheme.Parties, party => party.Id);
        var sectors = Ids(scheme.Sectors, sector => sector.Id);
        var grounds = Ids(scheme.Revocation, ground => ground.Id);
        return
        [
            .. All("conditions", "sectors", scheme.Conditions, question => question.Sectors, "sector", sectors),
            .. All("exclusions", "sectors", scheme.Exclusions, question => question.Sectors, "sector", sectors),
            .. All("documents", "sectors", scheme.Documents, document => document.Sectors, "sector", sectors),
            .. All("duties", "tiers", scheme.Duties, duty => duty.Tiers, "tier", tiers),
            .. All("revocation", "chain", scheme.Revocation, ground => ground.Chain, "party", parties),
            .. All("measures", "chain", scheme.Measures, measure => measure.Chain, "party", parties),
            .. All("measures", "grounds", scheme.Measures, measure => measure.Grounds, "revocation ground", grounds),
            .. All("measures", "tiers", scheme.Measures, measure => measure.Tiers, "tier", tiers),
            .. All("groups", "apartFrom", scheme.Groups, group => group.ApartFrom, "group", Ids(scheme.Groups, group => group.Id)),
            .. Each("$.honour.renewal.tiers", scheme.Honour.Renewal.Tiers, "tier", tiers),
            .. scheme.Duties.SelectMany((duty, i) => One($"$.duties[{i}].owes", duty.Owes, "party", ["holder", .. parties])),
            .. scheme.SelfReport is { } report ? One("$.selfReport.duty", report.Duty, "duty of kind \"selfReport\"", DutiesOf(scheme, DutyKinds.SelfReport)) : [],
            .. scheme.PrizeUse is { } use ? One("$.prizeUse.duty", use.Duty, "duty of kind \"prizeUse\"", DutiesOf(scheme, DutyKinds.PrizeUse)) : [],
            .. scheme.PrizeUse?.Supervisor is { } supervisor ? One("$.prizeUse.supervisor", supervisor, "party", parties) : [],
            .. scheme.Inspection is { } inspection ? One("$.inspection.duty", inspection.Duty, "duty of the office to inspect or visit", InspectionDuties(scheme)) : [],
            .. scheme.Inspection?.Unrectified is { } unrectified ? One("$.inspection.unrectified", unrectified, "revocation ground", grounds) : [],
            .. scheme.Bars.SelectMany((bar, i) => One($"$.bars[{i}].ground", bar.Ground, "revocation ground", ["any", .. grounds])),
            .. scheme.Parties.SelectMany((party, i) => One($"$.parties[{i}].role", party.Role, "role", PartyRoles.All)),
            .. scheme.Recommenders.SelectMany((recommender, i) => One($"$.recommenders[{i}].party", recommender.PartyId, "party", parties)),
            .. scheme.Stages.OfType<IntakeStage>().SelectMany(stage => OfInternalPublicity(scheme, stage)),
            .. One("$.scoring.sheet", scheme.Scoring.Sheet, "score sheet", [.. ScoreSheets.All.Select(sheet => sheet.Id)]),
            .. scheme.Scoring.Conformity is { } conformity
                ? One("$.scoring.conformity", conformity, "standard", [.. ConformitySheets.All.Select(sheet => sheet.Id)]) : [],
            .. scheme.Stages.SelectMany((stage, i) => One($"$.stages[{i}].party", stage.Party, "party", parties)),
            .. scheme.Stages.SelectMany((stage, i) => stage is OpinionsStage { Asked: { } asked } ? One($"$.stages[{i}].asked", asked, "party", parties) : []),
            .. scheme.Stages.SelectMany((stage, i) => stage is HandOverStage { Payment: { } payment } ? One($"$.stages[{i}].payment.party", payment.Party, "party", parties) : []),
            .. scheme.Stages.OfType<ReviewStage>().SelectMany(stage => OfReview(scheme, stage)),
            .. scheme.Scoring.Components.SelectMany((component, i) => OfComponent(scheme, component, $"$.scoring.components[{i}].id")),
        ];
    }

    private static IReadOnlyList<string> InspectionDuties(Scheme scheme) =>
        [.. scheme.Duties.Where(duty => duty.Kind is DutyKinds.Inspection or DutyKinds.Visit && duty.Owes != "holder").Select(duty => duty.Id)];

    private static IEnumerable<SchemeFault> OfReview(Scheme scheme, ReviewStage stage)
    {
        var path = $"$.stages[{scheme.Stages.ToList().IndexOf(stage)}]";
        return
        [
            .. One(path + ".group", stage.Group, "group", Ids(scheme.Groups, group => group.Id)),
            .. One(path + ".component", stage.Component, "score component", Ids(scheme.Scoring.Components, component => component.Id)),
        ];
    }

    private static IEnumerable<SchemeFault> OfComponent(Scheme scheme, ScoreComponent component, string path)
    {
        var scored = component.Id switch
        {
            "satisfaction" => scheme.Stages.OfType<SatisfactionStage>().Any(stage => Covers(stage.Kinds, component.Kinds)),
            "presentation" => scheme.Stages.OfType<PresentationStage>().Any(),
            _ => scheme.Stages.OfType<ReviewStage>().Any(stage => stage.Component == component.Id),
        };
        if (!scored)
            yield return new SchemeFault(path,
                $"No stage yields the score \"{component.Id}\"; a review stage with this component, or the stage of that kind, is expected.");
    }

    /// <summary>Whether all whose score a term is part of are measured; an empty list stands for all.</summary>
    private static bool Covers(IReadOnlyList<ApplicantKind> measured, IReadOnlyList<ApplicantKind> scored) =>
        measured.Count == 0 || (scored.Count > 0 && scored.All(measured.Contains));

    private static IEnumerable<SchemeFault> OfInternalPublicity(Scheme scheme, IntakeStage stage)
    {
        var path = $"$.stages[{scheme.Stages.ToList().IndexOf(stage)}].internalPublicityForm";
        if (stage is { InternalPublicity: not null, InternalPublicityForm: null } or { InternalPublicity: null, InternalPublicityForm: not null })
            return [new SchemeFault(path, "\"internalPublicity\" and \"internalPublicityForm\" stand together or not at all.")];
        if (stage.InternalPublicityForm is not { } form)
            return [];
        var dates = Ids([.. scheme.Form.Where(field => field.Kind == FormFieldKind.Date)], field => field.Id);
        return
        [
            .. One(path + ".from", form.From, "date field", dates), .. One(path + ".until", form.Until, "date field", dates),
            .. One(path + ".proof", form.Proof, "document", Ids(scheme.Documents, document => document.Id)),
        ];
    }

    private static IReadOnlyList<string> DutiesOf(Scheme scheme, string kind) => [.. scheme.Duties.Where(duty => duty.Kind == kind).Select(duty => duty.Id)];

    private static IReadOnlyList<string> Ids<T>(IReadOnlyList<T> items, Func<T, string> id) => [.. items.Select(id)];

    private static IEnumerable<SchemeFault> All<T>(
        string list, string member, IReadOnlyList<T> items, Func<T, IReadOnlyList<string>> named, string what, IReadOnlyList<string> known) =>
        items.SelectMany((item, i) => Each($"$.{list}[{i}].{member}", named(item), what, known));

    private static IEnumerable<SchemeFault> Each(string path, IReadOnlyList<string> named, string what, IReadOnlyList<string> known) =>
        named.SelectMany((id, i) => One($"{path}[{i}]", id, what, known));

    private static IEnumerable<SchemeFault> One(string path, string id, string what, IReadOnlyList<string> known)
    {
        if (!known.Contains(id))
            yield return new SchemeFault(path, $"There is no {what} \"{id}\"; allowed are {string.Join(", ", known.Select(name => $"\"{name}\""))}.");
    }
}
