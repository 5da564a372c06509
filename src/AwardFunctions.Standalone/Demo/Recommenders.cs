using AwardFunctions.Domain.Eligibility;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Bodies;
using AwardFunctions.Orchestrations.Recommendations;

namespace AwardFunctions.Standalone.Demo;

/// <summary>Who recommends the enterprises: chosen from the office's directory, signing one after the other by the link of their mail.</summary>
internal sealed class Recommenders(Play play)
{
    /// <summary>Chooses the first body of the directory for every step that has not signed.</summary>
    public async Task ChooseAsync(string applicationId, AccountRecord owner)
    {
        var view = DemoException.Unless(await play.Get<ApplicationDesk>().OpenAsync(applicationId, owner, play.Cancelled));
        var choices = new List<RecommenderChoice>();
        foreach (var step in RecommenderSteps.Of(view.Dossier.Scheme, view.Application.Kind))
        {
            var recommender = step.Alternatives[0];
            var party = view.Dossier.Scheme.PartyOf(recommender.PartyId);
            var known = await play.Get<BodyDesk>().ListAsync(view.Dossier.Scheme.Code, party.Id, play.Cancelled);
            var body = known.Count > 0 ? known[0] : DemoException.Unless(await play.Get<BodyDesk>().PutAsync(
                new BodyRecord(view.Dossier.Scheme.Code, party.Id, party.Name.Zh, $"{party.Id}@county.example"), await play.AccountAsync(Cast.Clerk.Email), play.Cancelled));
            choices.Add(new RecommenderChoice(step.Number, recommender.Id, body.Name, null));
        }

        DemoException.Unless(await play.Get<RecommenderDesk>().ChooseAsync(applicationId, choices, owner, play.Cancelled));
    }

    public async Task SignAsync(string applicationId, Enterprise enterprise)
    {
        while ((await play.Get<ApplicationBook>().ReadAsync(applicationId, play.Cancelled)).State == ApplicationState.Recommending)
        {
            var asked = (await play.Get<ApprovalDesk>().ListAsync(play.CycleId, play.Cancelled))
                .First(one => one.Decision is null && one.Order.SubjectId == applicationId).Approvers[0];
            var signatory = Signatory.Of(asked.Name);
            await play.DecideByMailAsync(
                new Person(asked.Email, asked.Name, "", new(asked.Name, asked.Name), ""), applicationId, DecisionActions.Recommend,
                ("opinion", $"经核实，{enterprise.Name}符合申报条件，申报内容属实，同意推荐。"), ("verified", "yes"), ("signatory", signatory.Name), ("post", signatory.Post));
        }
    }
}
