using AwardFunctions.Domain.Eligibility;
using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Tests.Eligibility;

public sealed class CompletenessTests
{
    private static readonly Scheme Anyang = SchemeLibrary.Embedded.Find("AY")!;

    [Fact]
    public void Check_Complete_FindsNothing() => Assert.Empty(Check(_ => { }, _ => { }));

    [Theory]
    [InlineData("organisation-name", "", "is missing")]
    [InlineData("organisation-name", "  ", "is missing")]
    [InlineData("organisation-name", "甲\n乙", "One line")]
    [InlineData("credit-code", "91350100M000100Y44", "checks the others")] // wrong check character
    [InlineData("credit-code", "91350100M000100Y4", "checks the others")] // one short
    [InlineData("credit-code", "91350100I000100Y43", "checks the others")] // no letter I
    [InlineData("registered-on", "2026-02-30", "A date is expected")]
    [InlineData("registered-on", "2020/01/01", "A date is expected")]
    [InlineData("contact-email", "someone@", "An e-mail address")]
    [InlineData("contact-email", "a b@example.com", "An e-mail address")]
    [InlineData("contact-email", "someone@example.com\r\nBcc: x@example.com", "An e-mail address")] // header injection
    [InlineData("contact-phone", "call me", "A telephone number")]
    [InlineData("employees", "many", "A number is expected")]
    [InlineData("profit-1", "1e5", "A number is expected")]
    public void Check_BadValue_NamesFieldAndReason(string field, string value, string reason)
    {
        var finding = Assert.Single(Check(values => values[field] = value, _ => { }));

        Assert.Equal(field, finding.Subject);
        Assert.Contains(reason, finding.Reason.En, StringComparison.Ordinal);
        Assert.False(string.IsNullOrEmpty(finding.Citation.Label.Zh));
    }

    [Theory]
    [InlineData("credit-code", "９１３５０１００ｍ０００１００ｙ４３")] // full width and lower case
    [InlineData("contact-phone", "13800000000")]
    [InlineData("contact-phone", "+86 372-1234567")]
    [InlineData("profit-1", "-1,234.5")] // a loss, with thousands
    [InlineData("contact-email", "zhang.san+award@quality.example.com.cn")]
    [InlineData("address", "河南省安阳市安阳县𠮷祥路1号")] // a character beyond the basic plane
    public void Check_GoodValue_FindsNothing(string field, string value) => Assert.Empty(Check(values => values[field] = value, _ => { }));

    [Theory]
    [InlineData(100, 0)]
    [InlineData(101, 1)]
    public void Check_Length_IsCountedInCharacters(int length, int findings) =>
        Assert.Equal(findings, Check(values => values["organisation-name"] = string.Concat(Enumerable.Repeat("𠮷", length)), _ => { }).Count);

    [Fact]
    public void Check_DocumentMissing_CitesItsArticle()
    {
        var finding = Assert.Single(Check(_ => { }, files => files.RemoveAll(file => file.DocumentId == "tax-proof")));

        Assert.Equal(("tax-proof", "8.6", "缺少县税务部门证明"), (finding.Subject, finding.Citation.Article, finding.Reason.Zh));
    }

    [Theory]
    [InlineData("pdf", 0, "is empty")]
    [InlineData("pdf", 52_428_801, "larger than 50 MiB")]
    [InlineData("zip", 1000, "by its content")]
    [InlineData(null, 1000, "by its content")]
    [InlineData("png", 1000, "by its content")] // a PDF is asked for
    public void Check_BadFile_NamesDocumentAndReason(string? type, long bytes, string reason)
    {
        var finding = Assert.Single(Check(_ => { }, files => files[0] = new AttachedDocument("application-form", "申报表.pdf", type, bytes)));

        Assert.Equal("application-form", finding.Subject);
        Assert.Contains(reason, finding.Reason.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_TooManyFiles_IsFound() =>
        Assert.Contains("at most 1 files", Assert.Single(Check(_ => { }, files => files.Add(files[0]))).Reason.En, StringComparison.Ordinal);

    [Fact]
    public void DocumentsOf_Sector_HasItsOwn()
    {
        var food = Completeness.DocumentsOf(Anyang, ApplicantKind.Organisation, "food").Select(document => document.Id).ToList();
        var services = Completeness.DocumentsOf(Anyang, ApplicantKind.Organisation, "services").Select(document => document.Id).ToList();

        Assert.Contains("food-certificate-copy", food);
        Assert.DoesNotContain("food-certificate-copy", services);
        Assert.Contains("services-system-copy", services);
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData(499.5, true)]
    [InlineData(500.0, false)] // JY10: 500 itself may apply
    public void Check_SelfScore_MustReachTheMinimum(double? score, bool found)
    {
        var findings = Completeness.Check(
            SchemeLibrary.Embedded.Find("JY")!, ApplicantKind.Organisation, "industry", new Dictionary<string, string>(), [], (decimal?)score);

        Assert.Equal(found, findings.Any(finding => finding is { Subject: Completeness.SelfScore, Citation.Article: "10" }));
    }

    [Theory]
    [InlineData("91350100M000100Y43", true)] // the standard's own example
    [InlineData("914403001922038216", true)] // all digits
    [InlineData("91350100M000100Y4", false)]
    [InlineData("", false)]
    [InlineData("91350100m000100y43", false)] // capitals only
    public void CreditCode_IsValid_ChecksTheLastCharacter(string code, bool valid) => Assert.Equal(valid, CreditCode.IsValid(code));

    private static IReadOnlyList<Finding> Check(Action<Dictionary<string, string>> spoilForm, Action<List<AttachedDocument>> spoilFiles)
    {
        var values = Completeness.FieldsOf(Anyang, ApplicantKind.Organisation).ToDictionary(field => field.Id, field => field.Kind switch
        {
            FormFieldKind.Number => "12",
            FormFieldKind.Date => "2015-06-01",
            FormFieldKind.Email => "office@example.com",
            FormFieldKind.Phone => "0372-1234567",
            FormFieldKind.CreditCode => "91350100M000100Y43",
            _ => "某单位",
        });
        var files = Completeness.DocumentsOf(Anyang, ApplicantKind.Organisation, "services")
            .Select(document => new AttachedDocument(document.Id, "某文件.pdf", "pdf", 52_428_800)).ToList();
        spoilForm(values);
        spoilFiles(files);
        return Completeness.Check(Anyang, ApplicantKind.Organisation, "services", values, files, null);
    }
}
