using System.Globalization;
using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Review;

/// <summary>Checks a published draw with nothing but its file: replays it and follows who was asked.</summary>
public static class DrawVerification
{
    /// <summary>Everything that can be checked now, in order.</summary>
    /// <param name="file">The file as it stands.</param>
    /// <param name="before">The file as it was published before the draw, by whoever kept it; null where no one did.</param>
    public static IReadOnlyList<DrawCheck> Of(DrawFile file, DrawFile? before = null) =>
    [
        Format(file),
        Pool(file),
        Exclusions(file),
        Size(file),
        .. before is null ? [] : new[] { Announced(file, before) },
        .. file.Seed is null ? [] : new[] { Seed(file), Replay(file), Seats(file) },
    ];

    private static DrawCheck Format(DrawFile file) => Check(
        "文件格式", "The format", file.Format == DrawFile.CurrentFormat && (file.Seed is null) == (file.Order is null) && (file.Seed is null) == (file.Contribution is null),
        $"格式为 {file.Format}，应为 {DrawFile.CurrentFormat}，种子、附加数和抽取结果应同时给出", $"it is {file.Format}, not {DrawFile.CurrentFormat}, or seed, contribution and order do not stand together");

    private static DrawCheck Pool(DrawFile file)
    {
        var hash = DrawLots.PoolHash(file.Pool);
        var numbered = file.Pool.Select(ticket => ticket.Number).SequenceEqual(Enumerable.Range(1, file.Pool.Count));
        var distinct = file.Pool.Select(ticket => ticket.Expert).Distinct(StringComparer.Ordinal).Count() == file.Pool.Count;
        return Check(
            $"抽取池共 {Text(file.Pool.Count)} 人，指纹 {Short(file.PoolHash)}", $"The pool of {Text(file.Pool.Count)}, fingerprint {Short(file.PoolHash)}",
            hash == file.PoolHash && numbered && distinct,
            hash != file.PoolHash ? $"名单的指纹是 {hash}" : "编号不连续或有人重复", hash != file.PoolHash ? $"the list's fingerprint is {hash}" : "numbers have gaps, or someone stands twice");
    }

    private static DrawCheck Exclusions(DrawFile file)
    {
        var both = file.Excluded.Select(excluded => excluded.Expert).Intersect(file.Pool.Select(ticket => ticket.Expert)).ToList();
        return Check(
            $"{Text(file.Excluded.Select(excluded => excluded.Expert).Distinct().Count())} 名被排除者均不在抽取池", "No excluded expert is in the pool",
            both.Count == 0, $"在池中：{string.Join('、', both)}", $"in the pool: {string.Join(", ", both)}");
    }

    private static DrawCheck Size(DrawFile file)
    {
        var fits = file.Size >= file.Rule.Min && !(file.Size > file.Rule.Max) && !(file.Rule.Odd && file.Size % 2 == 0) && file.Substitutes >= 0;
        return Check(
            $"抽取 {Text(file.Size)} 人，符合{file.Rule.Source.Zh}", $"{Text(file.Size)} are drawn, as {file.Rule.Source.En} has it", fits,
            "人数不符合规定", "the number does not");
    }

    private static DrawCheck Announced(DrawFile file, DrawFile before)
    {
        var same = (file.Id, file.PoolHash, file.Commitment, file.Size, file.Substitutes) == (before.Id, before.PoolHash, before.Commitment, before.Size, before.Substitutes)
            && file.Pool.SequenceEqual(before.Pool);
        return Check("抽取池、人数和种子承诺与抽取前公布的一致", "Pool, size and commitment are those published before the draw", same, "与抽取前公布的不一致", "they are not");
    }

    private static DrawCheck Seed(DrawFile file) => Check(
        $"种子与抽取前公布的承诺 {Short(file.Commitment)} 相符", $"The seed is the one committed to, {Short(file.Commitment)}",
        DrawLots.Commitment(file.Seed!) == file.Commitment,
        $"种子的SHA-256是 {DrawLots.Commitment(file.Seed!)}", $"the seed's SHA-256 is {DrawLots.Commitment(file.Seed!)}");

    private static DrawCheck Replay(DrawFile file)
    {
        var order = DrawLots.Order(file.Seed!, file.Contribution ?? "", file.Id, file.Pool.Select(ticket => ticket.Expert));
        var given = file.Order ?? [];
        var at = order.Zip(given).TakeWhile(pair => pair.First == pair.Second).Count();
        return Check(
            "重新抽取得到相同的顺序", "Drawing again gives the same order", order.SequenceEqual(given),
            $"第 {Text(at + 1)} 位应为 {order.ElementAtOrDefault(at) ?? "无"}", $"place {Text(at + 1)} should be {order.ElementAtOrDefault(at) ?? "empty"}");
    }

    private static DrawCheck Seats(DrawFile file)
    {
        var asked = file.Seats.Select(seat => seat.Expert).ToList();
        var inOrder = asked.SequenceEqual((file.Order ?? []).Take(Math.Min(asked.Count, file.Size + file.Substitutes)));
        var held = file.Seats.Count(seat => seat.Holds());
        var gaveWay = file.Seats.Count(seat => !seat.Holds());
        return Check(
            $"依抽取顺序邀请 {Text(asked.Count)} 人，{Text(gaveWay)} 人退出后由下一名递补", $"{Text(asked.Count)} were asked in the order drawn, a substitute for each of {Text(gaveWay)} who gave way",
            inOrder && held <= file.Size && asked.Count <= file.Size + gaveWay,
            inOrder ? "邀请人数多于空缺" : "邀请顺序与抽取顺序不符", inOrder ? "more were asked than places were free" : "they were not asked in the order drawn");
    }

    private static DrawCheck Check(string zh, string en, bool holds, string foundZh, string foundEn) =>
        new(new LocalizedText(zh, en), holds, holds ? null : new LocalizedText(foundZh, foundEn));

    private static string Short(string hash) => hash.Length > 12 ? hash[..12] + "…" : hash;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
