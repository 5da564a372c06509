using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Bodies;

namespace AwardFunctions.Standalone.Demo.Any;

/// <summary>The people who play a scheme that has no story of its own. Names and mailboxes are made up.</summary>
internal sealed class Troupe
{
    private const int PoolSize = 16;
    private static readonly string[] Surnames = ["王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐", "孙", "胡", "朱", "高", "林", "何", "郭", "马", "罗", "梁"];
    private static readonly string[] GivenNames = ["志强", "秀英", "建国", "慧敏", "海涛", "雪梅", "国栋", "晓燕", "卫东", "文静", "立群", "佳", "鹏", "兰", "明", "静", "建华"];

    public Troupe(Scheme scheme)
    {
        var at = $"@{scheme.Code.ToLowerInvariant()}.example";
        Administrator = new("admin" + at, "赵明", Roles.Administrator, new("系统管理员", "Administrator"), "/people");
        Clerk = new("office" + at, "王雪梅", Roles.Office, scheme.Office, "/office");
        DeputyHead = new("deputy" + at, "张慧敏", Roles.DeputyHead, new("分管领导", "Deputy head"), "/approvals");
        Government = new("government" + at, "郑海涛", Roles.GovernmentOffice, new("政府办公室", "Government office"), "/approvals");
        Observer = new("discipline" + at, "孔令仪", Roles.Observer, new("纪检监察", "Discipline commission"), "/office");
        Experts = [.. Enumerable.Range(0, PoolSize).Select(n => new Person($"expert{n + 1:D2}{at}", NameOf(n), Roles.Reviewer, new("评审专家", "Expert"), "/reviews"))];
        var seats = Math.Max(9, scheme.Committee?.MinMembers ?? 0) | 1;
        Committee = [.. Enumerable.Range(0, seats).Select(n => new Person(
            $"committee{n + 1:D2}{at}", NameOf(n + PoolSize), Roles.Committee, scheme.Committee?.Name ?? new("评审委员会", "Committee"), "/approvals"))];
        Bodies =
        [
            .. BodyDesk.PartiesOf(scheme).Select(party => new BodyRecord(scheme.Code, party.Id, party.Name.Zh, $"{party.Id}{at}")),
            .. scheme.Stages.OfType<OpinionsStage>().SelectMany(stage => stage.Departments.Select((department, n) =>
                new BodyRecord(scheme.Code, stage.Asked ?? stage.Party, department.Zh, $"department{n + 1}{at}"))),
        ];
    }

    public Person Administrator { get; }

    public Person Clerk { get; }

    public Person DeputyHead { get; }

    public Person Government { get; }

    public Person Observer { get; }

    public IReadOnlyList<Person> Experts { get; }

    public IReadOnlyList<Person> Committee { get; }

    public IReadOnlyList<BodyRecord> Bodies { get; }

    /// <summary>Who gets a chair on the list of sign-in links.</summary>
    public IReadOnlyList<Person> Chairs => [Administrator, Clerk, .. Experts.Take(3), .. Committee.Take(2), DeputyHead, Government, Observer];

    public IEnumerable<Person> Everyone => [Administrator, Clerk, DeputyHead, Government, Observer, .. Experts, .. Committee];

    private static string NameOf(int n) => Surnames[n % Surnames.Length] + GivenNames[n * 5 % GivenNames.Length];
}
