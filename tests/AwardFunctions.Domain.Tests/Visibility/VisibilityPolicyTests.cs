using AwardFunctions.Domain.Schemes;
using AwardFunctions.Domain.Visibility;

namespace AwardFunctions.Domain.Tests.Visibility;

public sealed class VisibilityPolicyTests
{
    private const Moment Everything = Moment.Submitted | Moment.Unsealed | Moment.BeforeCommittee | Moment.Posted;

    [Theory]
    [InlineData(Viewer.Public, Part.Form, Everything, false)] // an applicant never sees another's file
    [InlineData(Viewer.Owner, Part.Form, Moment.Always, true)]
    [InlineData(Viewer.Owner, Part.Sheets, Everything, false)]
    [InlineData(Viewer.Owner, Part.Opinions, Everything, false)]
    [InlineData(Viewer.GroupMember, Part.Form, Moment.Always, false)] // not before it is submitted
    [InlineData(Viewer.GroupMember, Part.Documents, Moment.Submitted, true)]
    [InlineData(Viewer.GroupMember, Part.IdNumber, Everything, false)]
    [InlineData(Viewer.GroupMember, Part.SelfScore, Moment.Submitted, false)] // not before scoring
    [InlineData(Viewer.GroupMember, Part.Sheets, Moment.Submitted, false)] // sealed until all have submitted
    [InlineData(Viewer.GroupMember, Part.Sheets, Moment.Submitted | Moment.Unsealed, true)]
    [InlineData(Viewer.Office, Part.Sheets, Moment.Submitted, false)] // sealed from the office, too
    [InlineData(Viewer.Office, Part.Sheets, Moment.Submitted | Moment.Unsealed, true)]
    [InlineData(Viewer.Committee, Part.Ranking, Moment.Submitted | Moment.Unsealed, false)]
    [InlineData(Viewer.Committee, Part.Ranking, Everything, true)]
    [InlineData(Viewer.Committee, Part.Objector, Everything, false)] // who objects is the office's to know
    [InlineData(Viewer.Office, Part.Objector, Moment.Always, true)]
    [InlineData(Viewer.Guest, Part.Sheets, Everything, false)]
    [InlineData(Viewer.Guest, Part.Form, Moment.Submitted, true)]
    [InlineData(Viewer.Administrator, Part.Form, Everything, false)] // accounts and mail, not the award
    [InlineData(Viewer.Administrator, Part.MailLog, Moment.Always, true)]
    [InlineData(Viewer.Public, Part.PublicList, Moment.Always, false)]
    [InlineData(Viewer.Public, Part.PublicList, Moment.Posted, true)]
    public void Allows_TheLinesOfTheTable(Viewer viewer, Part part, Moment moment, bool allowed) =>
        Assert.Equal(allowed, VisibilityPolicy.Allows(viewer, part, moment));

    [Fact]
    public void Observer_OfEveryPart_SeesWhatTheOfficeSees()
    {
        foreach (var part in Enum.GetValues<Part>())
        {
            foreach (var moment in new[] { Moment.Always, Moment.Submitted, Moment.Submitted | Moment.Unsealed, Everything })
                Assert.Equal(VisibilityPolicy.Allows(Viewer.Office, part, moment), VisibilityPolicy.Allows(Viewer.Observer, part, moment));
        }
    }

    [Fact]
    public void Policy_OfEveryPart_LetsSomeoneSeeIt() =>
        Assert.All(Enum.GetValues<Part>(), part => Assert.Contains(VisibilityPolicy.Rules, rule => rule.Part == part));

    [Theory]
    [InlineData("AY", Viewer.Public, "26")]
    [InlineData("HY", Viewer.Public, "33")]
    [InlineData("HY", Viewer.Observer, "30")]
    [InlineData("ZM", Viewer.Public, "26")]
    [InlineData("JS", Viewer.Public, "25")]
    [InlineData("JY", Viewer.Public, "20")]
    public void Article_OfEachRegulation_IsTheOneOnSecrets(string code, Viewer viewer, string article) =>
        Assert.Equal(article, VisibilityPolicy.ArticleOf(SchemeLibrary.Embedded.Find(code)!, viewer)!.Article);
}
