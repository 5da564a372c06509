using AwardFunctions.Domain.Eligibility;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Bodies;
using AwardFunctions.Orchestrations.Cycles;

namespace AwardFunctions.Orchestrations.Recommendations;

/// <summary>
/// Carries into an application what a recommending body decided: on to the next step, to the office's check once all have signed, or
/// back to the applicant with the reason and the time it has to put it right.
/// </summary>
public sealed class RecordRecommendation(ApplicationBook book, BodyDesk bodies, CycleArchive archive, ApplicationMail mail, CycleJournal journal)
    : IActivity<RecommendationResult, Nothing>
{
    public async Task<Nothing> RunAsync(RecommendationResult input, CancellationToken cancellationToken)
    {
        var before = await book.ReadAsync(input.ApplicationId, cancellationToken);
        var dossier = await archive.OpenAsync(before.CycleId, cancellationToken);
        if (input.Made.Action == DecisionActions.Recalled)
            return Nothing.Value;
        if (input.Made.Action == DecisionActions.Confirm)
        {
            await ConfirmAsync(input, dossier, cancellationToken);
            return Nothing.Value;
        }

        var application = await book.UpdateAsync(input.ApplicationId, current => Next(current, input, dossier), cancellationToken);
        if (application.Recommendations?.FirstOrDefault(one => one.ApprovalId == input.Order.ApprovalId) is { } said)
            await TellAsync(application, said, input, dossier, cancellationToken);
        return Nothing.Value;
    }

    private static ApplicationRecord? Next(ApplicationRecord current, RecommendationResult input, CycleDossier dossier)
    {
        if (current.State != ApplicationState.Recommending || current.Round != input.Round
            || current.Recommendations?.Any(one => one.ApprovalId == input.Order.ApprovalId) == true)
            return null;
        var (step, body) = RecommendationDecision.StepOf(current, dossier.Scheme, input.Order);
        var recommends = input.Made.Action == DecisionActions.Recommend;
        var values = input.Made.Values;
        var said = new Recommendation(
            input.Order.ApprovalId, step.Number, body.RecommenderId, body.Name, recommends,
            recommends ? values.GetValueOrDefault(RecommendationDecision.Opinion, "") : input.Made.Reason,
            values.GetValueOrDefault(RecommendationDecision.Signatory, ""), values.GetValueOrDefault(RecommendationDecision.Post, ""),
            input.Round, input.Made.At, dossier.Scheme.Cite(step.Alternatives.First(one => one.Id == body.RecommenderId).Article));
        var heard = current with { Recommendations = [.. current.Recommendations ?? [], said] };
        if (recommends)
            return RecommendationChain.NextStep(heard, dossier.Scheme) is null ? heard with { State = ApplicationState.Checking } : heard;
        return MayTryAgain(heard, step, dossier.Scheme) ? Returned(heard, step, said, input, dossier) : heard with
        {
            State = ApplicationState.Refused,
            Reasons = [ReasonOf(said)],
        };
    }

    /// <summary>As often as the office returns an application, and once for every alternative beyond the first.</summary>
    private static bool MayTryAgain(ApplicationRecord heard, RecommenderStep step, Scheme scheme) =>
        heard.Recommendations!.Count(one => one.Step == step.Number && !one.Recommended) <= CheckRules.StageOf(scheme).MaxCorrections + step.Alternatives.Count - 1;

    private static ApplicationRecord Returned(
        ApplicationRecord heard, RecommenderStep step, Recommendation said, RecommendationResult input, CycleDossier dossier) => heard with
        {
            State = ApplicationState.Returned,
            Round = input.Round + 1,
            ReturnedAt = input.At,
            CorrectionNote = said.Opinion,
            Corrections = [new Applications.CorrectionItem(step.Subject, new LocalizedText($"推荐单位：{step.Name.Zh}", $"Recommending body: {step.Name.En}"))],
            CorrectionDue = dossier.DeadlineOf(input.At, CheckRules.StageOf(dossier.Scheme).Correction.Duration),
        };

    /// <summary>Why an application ends that a recommender declined.</summary>
    internal static RefusalReason ReasonOf(Recommendation said) => new(said.What, said.Citation);

    /// <summary>The body may be asked from now on, and stands in the directory for those who apply later.</summary>
    private async Task ConfirmAsync(RecommendationResult input, CycleDossier dossier, CancellationToken cancellationToken)
    {
        var email = EmailAddress.Normalize(input.Made.Values[RecommenderDecision.Email])!;
        var (step, chosen) = RecommendationDecision.StepOf(await book.ReadAsync(input.ApplicationId, cancellationToken), dossier.Scheme, input.Order);
        var recommender = step.Alternatives.First(one => one.Id == chosen.RecommenderId);
        await bodies.EnterConfirmedAsync(
            new BodyRecord(dossier.Scheme.Code, recommender.PartyId, chosen.Name, email, chosen.Language), input.Made.By, input.Made.At, dossier.Scheme.Cite(recommender.Article),
            cancellationToken);
        await book.UpdateAsync(
            input.ApplicationId,
            current =>
            {
                var (_, body) = RecommendationDecision.StepOf(current, dossier.Scheme, input.Order);
                return current.State != ApplicationState.Recommending || body.MayBeAsked ? null : current with
                {
                    Bodies = [.. current.Bodies!.Select(one => one == body ? body with { Email = email, Confirmed = true } : one)],
                };
            },
            cancellationToken);
    }

    private async Task TellAsync(
        ApplicationRecord application, Recommendation said, RecommendationResult input, CycleDossier dossier, CancellationToken cancellationToken)
    {
        var returned = application.State == ApplicationState.Returned && application.Round == input.Round + 1;
        await book.AddTimelineAsync(
            application.Id, $"1-{input.Round}-recommended-{said.Step}", new TimelineEntry(input.At, said.What, said.Citation, returned ? application.CorrectionDue : null), cancellationToken);
        if (said.Recommended && application.State == ApplicationState.Checking && application.Round == input.Round)
        {
            await book.AddTimelineAsync(
                application.Id, $"1-{input.Round}-recommended-all",
                new TimelineEntry(
                    input.At, new LocalizedText("推荐意见齐全，进入初审", "All recommendations are there; it is being checked"),
                    dossier.Scheme.Cite(CheckRules.StageOf(dossier.Scheme).Article)),
                cancellationToken);
        }

        await journal.WriteAsync(
            dossier, input.At, input.Made.By, said.Recommended ? "application.recommended" : "application.declined",
            new($"{application.Name}：{said.What.Zh}", $"{application.Name}: {said.What.En}"),
            said.Citation.Article, application.Id, $"application.recommended|{said.ApprovalId}", cancellationToken);
        if (returned)
            await mail.DeclinedAsync(dossier, application, said, cancellationToken);
        if (!said.Recommended && application.State == ApplicationState.Refused)
            await SettledMail.TellAsync(book, mail, journal, dossier, application, input.At, input.Made.By, said.Citation.Article, cancellationToken);
    }
}
