using AwardFunctions.Domain.Review;
using AwardFunctions.Domain.Schemes;
using FsCheck;
using FsCheck.Fluent;

namespace AwardFunctions.Domain.Tests.Review;

public sealed class DrawPoolTests
{
    private static readonly Scheme Jinshui = SchemeLibrary.Embedded.Find("JS")!;
    private static readonly GroupRule Group = Jinshui.Groups[0];
    private static readonly DateOnly Today = new(2026, 4, 10);
    private static readonly RecusalApplicant Applicant = new("JS-2026-001", "金水制造有限公司", "", ["a@maker.example"]);

    [Fact]
    public void Of_EachReasonToStayOut_IsNamedWithItsArticle()
    {
        DrawCandidate[] experts =
        [
            Expert(1), Expert(2) with { Standing = ExpertStanding.Suspended }, Expert(3) with { Standing = ExpertStanding.Disqualified },
            Expert(4) with { Agreements = [2025] }, Expert(5) with { Sectors = ["services"] }, Expert(6, "金水制造有限公司"), Expert(7),
        ];

        var pool = DrawPool.Of(Jinshui, Group, new DrawTerms(5, 2, ["industry"]), experts, [Applicant], ["e7@qq.com"], Today);

        Assert.Equal(["E0001"], pool.Eligible);
        Assert.Equal(
            [
                ("E0002", DrawExclusionKind.Suspended, "7"), ("E0003", DrawExclusionKind.Disqualified, "26"),
                ("E0004", DrawExclusionKind.NoAgreement, "setting:expert-agreement"), ("E0005", DrawExclusionKind.Sector, "7"),
                ("E0006", DrawExclusionKind.Recusal, "setting:recusal"), ("E0007", DrawExclusionKind.OtherGroup, "7"),
            ],
            pool.Excluded.Select(one => (one.Expert, one.Kind, one.Citation.Article)));
        var recused = pool.Excluded.Single(one => one.Kind == DrawExclusionKind.Recusal);
        Assert.DoesNotContain(Applicant.Name, recused.Reason.Zh, StringComparison.Ordinal);
        Assert.Contains(Applicant.Name, recused.Detail!.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_HengyangsSiteGroup_LeavesOutTheMaterialGroup()
    {
        var hengyang = SchemeLibrary.Embedded.Find("HY")!;
        var site = hengyang.Groups.Single(group => group.Id == "site-group");

        var pool = DrawPool.Of(hengyang, site, new DrawTerms(3, 0, []), [Expert(1), Expert(2)], [], ["e2@qq.com"], Today);

        Assert.Equal(["material-group"], site.ApartFrom);
        Assert.Equal(("E0002", "setting:separate-groups"), (Assert.Single(pool.Excluded).Expert, pool.Excluded[0].Citation.Article));
    }

    /// <summary>Whatever people answer: no one is asked twice or out of order, no one excluded ever, and never more than there are places.</summary>
    [Fact]
    public void ToAsk_AnyPoolAndAnyAnswers_KeepsToTheDraw()
    {
        var draws =
            from size in Gen.Choose(Group.Min, Group.Max!.Value)
            from substitutes in Gen.Choose(0, 6)
            from standings in Gen.Elements(ExpertStanding.Active, ExpertStanding.Active, ExpertStanding.Active, ExpertStanding.Suspended).ListOf(18)
            from employed in Gen.Choose(0, 17)
            from answers in Gen.Elements(DrawSeatState.Accepted, DrawSeatState.Accepted, DrawSeatState.Declined, DrawSeatState.Silent, DrawSeatState.Recused).ListOf(60)
            from seed in ArbMap.Default.GeneratorFor<int>()
            select (size, substitutes, standings, employed, answers, seed);

        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(draws.ToArbitrary(), draw =>
        {
            var experts = draw.standings.Select((standing, index) => Expert(index + 1, index == draw.employed ? Applicant.Name : "大学") with { Standing = standing }).ToList();
            var terms = new DrawTerms(draw.size, draw.substitutes, []);
            var pool = DrawPool.Of(Jinshui, Group, terms, experts, [Applicant], [], Today);
            var order = DrawLots.Order(draw.seed.ToString(System.Globalization.CultureInfo.InvariantCulture), "", "JS-2026.review-group.1", pool.Eligible);
            var seats = new List<DrawSeat>();
            var answers = new Queue<DrawSeatState>(draw.answers);
            while (DrawSeats.ToAsk(terms.Size, terms.Substitutes, order, seats) is { Count: > 0 } asked)
            {
                seats.AddRange(asked.Select(expert => new DrawSeat(expert, DrawSeatState.Invited)));
                if (seats.Count(seat => seat.Holds()) > terms.Size)
                    return false;
                for (var index = 0; index < seats.Count; index++)
                    seats[index] = seats[index].State == DrawSeatState.Invited ? seats[index] with { State = answers.Dequeue() } : seats[index];
            }

            var left = pool.Excluded.Select(one => one.Expert).ToHashSet();
            return seats.Select(seat => seat.Expert).SequenceEqual(order.Take(seats.Count))
                && seats.All(seat => !left.Contains(seat.Expert))
                && seats.Count <= terms.Size + terms.Substitutes
                && DrawSeats.IsComplete(terms.Size, seats) != DrawSeats.IsExhausted(terms.Size, terms.Substitutes, order, seats)
                && (!DrawSeats.IsComplete(terms.Size, seats)
                    || GroupRules.Check(Jinshui, Group, seats.Count(seat => seat.State == DrawSeatState.Accepted), hasLeader: true).Count == 0);
        }));
    }

    private static DrawCandidate Expert(int number, string employer = "大学") =>
        new($"E{number:D4}", new ExpertFacts($"e{number}@qq.com", employer, null, []), ["industry"], ExpertStanding.Active, [2026]);
}
