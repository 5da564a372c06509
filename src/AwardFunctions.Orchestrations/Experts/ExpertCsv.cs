using System.Text;
using AwardFunctions.Domain.Review;
using AwardFunctions.Domain.Schemes;
using CsvHelper;

namespace AwardFunctions.Orchestrations.Experts;

/// <summary>Experts as a table that spreadsheets read and write.</summary>
public static class ExpertCsv
{
    private static readonly char[] Separators = ['、', '；', ';', '，', ',', '/'];

    /// <summary>The columns by field, under the names that are understood, the one that is written first.</summary>
    private static readonly (string Field, string[] Names)[] Columns =
    [
        ("email", ["邮箱", "电子邮箱", "email", "mailbox"]),
        ("name", ["姓名", "name"]),
        ("sectors", ["行业", "专业领域", "sectors", "fields"]),
        ("employer", ["工作单位", "单位", "employer"]),
        ("speciality", ["专长", "speciality"]),
        ("employerCode", ["单位统一社会信用代码", "统一社会信用代码", "employer code", "credit code"]),
        ("qualification", ["职称资格", "职称", "qualification", "title"]),
        ("reviewerSince", ["评审员起始年份", "reviewer since", "since"]),
        ("interests", ["利害关系", "interests"]),
        ("agreementYear", ["协议年度", "agreement year"]),
        ("agreementSignedOn", ["协议签订日期", "agreement signed on"]),
    ];

    private static readonly string[] Needed = ["email", "name", "sectors", "employer"];

    private static readonly Encoding Strict = new UTF8Encoding(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true);

    /// <summary>The text of a file: UTF-8 with or without byte order mark, else GB 18030, which Chinese spreadsheets write; null where it is neither.</summary>
    public static string? Decode(byte[] bytes)
    {
        var body = bytes.AsSpan().StartsWith(Strict.Preamble) ? bytes.AsSpan(Strict.Preamble.Length) : bytes;
        try
        {
            return Strict.GetString(body);
        }
        catch (DecoderFallbackException)
        {
            return DecodeChinese(bytes);
        }
    }

    /// <summary>The drafts of a file with their line numbers; or why its head is not understood.</summary>
    public static (IReadOnlyList<(int Line, ExpertDraft Draft)> Drafts, LocalizedText? Fault) Read(string text)
    {
        using var reader = CsvReader.Create(
            Encoding.UTF8.GetBytes(text), new CsvReaderOptions { HasHeader = false, TrackLineNumbers = true, MalformedData = CsvMalformedDataHandling.Recover });
        if (!reader.Read())
            return ([], new LocalizedText("文件是空的。", "The file is empty."));
        var head = Enumerable.Range(0, reader.FieldCount).Select(column => FieldOf(reader.GetString(column))).ToList();
        if (Needed.Where(field => !head.Contains(field)).ToList() is { Count: > 0 } missing)
        {
            return ([], new LocalizedText(
                $"第一行缺少列：{string.Join('、', missing.Select(NameOf))}。", $"The first line lacks the columns {string.Join(", ", missing.Select(NameOf))}."));
        }

        if (head.Where(field => field is not null).GroupBy(field => field).FirstOrDefault(group => group.Count() > 1) is { } twice)
            return ([], new LocalizedText($"列「{NameOf(twice.Key!)}」出现了两次。", $"The column {NameOf(twice.Key!)} stands twice."));
        var drafts = new List<(int, ExpertDraft)>();
        while (reader.Read())
        {
            var cells = Enumerable.Range(0, reader.FieldCount).Select(reader.GetString).ToArray();
            if (!cells.All(string.IsNullOrWhiteSpace))
                drafts.Add(((int)reader.LineNumber, DraftOf(head, cells)));
        }

        return (drafts, null);
    }

    /// <summary>The pool as UTF-8 with byte order mark, which spreadsheets need to read Chinese. Text that a spreadsheet would run as a formula is quoted.</summary>
    public static byte[] Write(ExpertPool pool, Scheme scheme)
    {
        using var buffer = new MemoryStream();
        using (var csv = CsvWriter.Create(buffer, new CsvWriterOptions { WriteByteOrderMark = true, Injection = CsvInjection.Escape }, leaveOpen: true))
        {
            foreach (var (_, names) in Columns)
                csv.WriteField(names[0]);
            csv.WriteField("编号");
            csv.WriteField("状态");
            csv.EndRecord();
            foreach (var expert in pool.Experts)
            {
                foreach (var (field, _) in Columns)
                    csv.WriteField(CellOf(field, expert, scheme));
                csv.WriteField(expert.Id);
                csv.WriteField(expert.Standing switch { ExpertStanding.Active => "在库", ExpertStanding.Suspended => "暂停", _ => "取消资格" });
                csv.EndRecord();
            }
        }

        return buffer.ToArray();
    }

    private static string? DecodeChinese(byte[] bytes)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static ExpertDraft DraftOf(List<string?> head, string[] cells)
    {
        string Cell(string field) => head.IndexOf(field) is >= 0 and var column && column < cells.Length ? cells[column].Trim().TrimStart('\'') : "";
        return new ExpertDraft(
            Cell("email"), Cell("name"), Cell("sectors").Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries), Cell("speciality"),
            Cell("employer"), Cell("employerCode"), Cell("qualification"), Cell("reviewerSince"), Cell("interests"), Cell("agreementYear"), Cell("agreementSignedOn").Replace('/', '-'));
    }

    private static string? CellOf(string field, ExpertRecord expert, Scheme scheme)
    {
        var draft = ExpertDraft.Of(expert);
        return field switch
        {
            "email" => draft.Email,
            "name" => draft.Name,
            "sectors" => string.Join('、', expert.Sectors.Select(id => scheme.Sectors.FirstOrDefault(sector => sector.Id == id)?.Name.Zh ?? id)),
            "employer" => draft.Employer,
            "speciality" => draft.Speciality,
            "employerCode" => draft.EmployerCode,
            "qualification" => draft.Qualification,
            "reviewerSince" => draft.ReviewerSince,
            "interests" => ExpertInterests.Write(expert.Interests, "；"),
            "agreementYear" => draft.AgreementYear,
            _ => draft.AgreementSignedOn,
        };
    }

    private static string? FieldOf(string name) =>
        Columns.FirstOrDefault(column => column.Names.Contains(name.Trim(), StringComparer.OrdinalIgnoreCase)).Field;

    private static string NameOf(string field) => Columns.First(column => column.Field == field).Names[0];
}
