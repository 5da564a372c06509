using AwardFunctions.Domain.Review;
using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Tests.Review;

public sealed class DrawVerificationTests
{
    private static readonly DrawFile Before = Announced();
    private static readonly DrawFile Drawn = Draw(Before);

    [Fact]
    public void Of_HonestDraw_Holds()
    {
        Assert.All(DrawVerification.Of(Before), check => Assert.True(check.Holds, check.What.En));
        Assert.All(DrawVerification.Of(Drawn, Before), check => Assert.True(check.Holds, check.Found?.En));
        Assert.Equal(8, DrawVerification.Of(Drawn, Before).Count);
    }

    [Fact]
    public void Read_WhatWasWritten_IsTheSame()
    {
        var (file, faults) = DrawFile.Read(Drawn.Write());

        Assert.Empty(faults);
        Assert.Equal(Drawn.Write(), file!.Write());
    }

    [Fact]
    public void Read_SomethingElse_NamesTheFaults() => Assert.NotEmpty(DrawFile.Read("{\"format\": 1}"u8.ToArray()).Faults);

    public static TheoryData<string, DrawFile> Forged => new()
    {
        { "The format", Drawn with { Order = null } },
        { "The pool", Drawn with { Pool = [.. Drawn.Pool.Skip(1)] } },
        { "The pool", Drawn with { Pool = [.. Drawn.Pool, Drawn.Pool[0]] } },
        { "No excluded", Drawn with { Excluded = [new DrawFileExclusion(Drawn.Pool[3].Expert, new("回避", "recusal"), new("一", "one"))] } },
        { "4 are drawn", Drawn with { Size = 4 } },
        { "The seed", Drawn with { Seed = "another seed" } },
        { "Drawing again", Drawn with { Order = [.. Drawn.Order!.Skip(1), Drawn.Order![0]] } },
        { "Drawing again", Drawn with { Contribution = "2" } },
        { "were asked", Drawn with { Seats = [.. Drawn.Seats.Skip(1)] } },
        { "were asked", Drawn with { Seats = [.. Drawn.Seats, new DrawSeat(Drawn.Order![6], DrawSeatState.Invited)] } },
        { "published before", Drawn with { Commitment = DrawLots.Commitment("x") } },
    };

    [Theory]
    [MemberData(nameof(Forged))]
    public void Of_ForgedDraw_SaysWhatIsWrong(string what, DrawFile forged)
    {
        var wrong = DrawVerification.Of(forged, Before).Where(check => !check.Holds).ToList();

        Assert.Contains(wrong, check => check.What.En.Contains(what, StringComparison.Ordinal));
        Assert.All(wrong, check => Assert.NotNull(check.Found));
    }

    private static DrawFile Announced()
    {
        DrawTicket[] pool = [.. Enumerable.Range(1, 12).Select(number => new DrawTicket(number, $"E{number:D4}", DrawLots.Mark($"salt{number}", "某", "m@qq.com")))];
        return new DrawFile(
            DrawFile.CurrentFormat, "JS-2026.review-group.1", new("金水区区长质量奖", "Jinshui"), new DrawFileRule(5, false, new("第七条", "art. 7"), 7), 5, 4, [],
            "2026-04-10T01:00:00Z", pool, DrawLots.PoolHash(pool), [], DrawLots.Commitment("the seed"));
    }

    private static DrawFile Draw(DrawFile before)
    {
        var order = DrawLots.Order("the seed", "1", before.Id, before.Pool.Select(ticket => ticket.Expert));
        return before with
        {
            DrawnAt = "2026-04-13T01:00:00Z",
            Seed = "the seed",
            Contribution = "1",
            Order = order,
            Seats = [.. order.Take(6).Select((expert, index) => new DrawSeat(expert, index == 2 ? DrawSeatState.Declined : DrawSeatState.Accepted))],
        };
    }
}
