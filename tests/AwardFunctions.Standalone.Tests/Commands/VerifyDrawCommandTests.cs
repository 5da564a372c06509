using AwardFunctions.Domain.Review;

namespace AwardFunctions.Standalone.Tests.Commands;

public sealed class VerifyDrawCommandTests
{
    [Fact]
    public async Task VerifyDraw_HonestFile_SaysWhatItCheckedAndEndsWell()
    {
        using var folder = new TemporaryFolder();
        var (before, after) = (Path.Combine(folder.Path, "before.json"), Path.Combine(folder.Path, "after.json"));
        await File.WriteAllBytesAsync(before, Announced().Write());
        await File.WriteAllBytesAsync(after, Drawn().Write());

        var (status, output, _) = await Typed.RunAsync("verify-draw", after, "--before", before);

        Assert.Equal(0, status);
        Assert.Contains("核验通过：8 项全部相符。", output);
        Assert.Contains("重新抽取得到相同的顺序", output);
    }

    [Fact]
    public async Task VerifyDraw_FileWithAnotherOrder_SaysWhereItDiffersAndFails()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "draw.json");
        var drawn = Drawn();
        await File.WriteAllBytesAsync(path, (drawn with { Order = [drawn.Order![1], drawn.Order![0], .. drawn.Order!.Skip(2)] }).Write());

        var (status, output, _) = await Typed.RunAsync("verify-draw", path, "--lang", "en");

        Assert.Equal(1, status);
        Assert.Contains($"place 1 should be {drawn.Order![0]}", output);
    }

    [Fact]
    public async Task VerifyDraw_FileBeforeTheDraw_SaysThatItIsToCome()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "draw.json");
        await File.WriteAllBytesAsync(path, Announced().Write());

        var (status, output, _) = await Typed.RunAsync("verify-draw", path, "--lang", "en");

        Assert.Equal(0, status);
        Assert.Contains("has not been drawn yet", output);
    }

    [Fact]
    public async Task VerifyDraw_SomethingElse_NamesTheFaultsAndFails()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "draw.json");
        await File.WriteAllTextAsync(path, "{ \"format\": 1 }");

        var (status, output, _) = await Typed.RunAsync("verify-draw", path);

        Assert.Equal(1, status);
        Assert.Contains("$.format", output);
    }

    private static DrawFile Announced()
    {
        DrawTicket[] pool = [.. Enumerable.Range(1, 9).Select(number => new DrawTicket(number, $"E{number:D4}", DrawLots.Mark("salt", "某", $"{number}@qq.com")))];
        return new DrawFile(
            DrawFile.CurrentFormat, "JS-2026.review-group.1", new("专项评审组", "Review group"), new DrawFileRule(5, false, new("第七条", "art. 7"), 7), 5, 4, [],
            "2026-04-10T01:00:00Z", pool, DrawLots.PoolHash(pool), [], DrawLots.Commitment("the seed"));
    }

    private static DrawFile Drawn()
    {
        var before = Announced();
        var order = DrawLots.Order("the seed", "6", before.Id, before.Pool.Select(ticket => ticket.Expert));
        return before with
        {
            DrawnAt = "2026-04-13T01:00:00Z",
            Seed = "the seed",
            Contribution = "6",
            Order = order,
            Seats = [.. order.Take(5).Select(expert => new DrawSeat(expert, DrawSeatState.Accepted))],
        };
    }
}
