using AwardFunctions.Domain.Calendars;
using AwardFunctions.Domain.Review;
using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Standalone.Demo;

/// <summary>Writes the documents that the enterprises hand in: real PDF files, each marked as made up.</summary>
internal static class Papers
{
    private const string Footer = "演示样本，内容均为虚构，不具任何效力";

    /// <summary>The document that a requirement asks of an enterprise, dated <paramref name="day"/>.</summary>
    public static byte[] Write(Enterprise enterprise, RequiredDocument requirement, ScoreSheet sheet, DateOnly day)
    {
        var pdf = new ChinesePdf().NewPage().Heading(requirement.Name.Zh, 16)
            .Paragraph($"单位名称：{enterprise.Name}")
            .Paragraph($"统一社会信用代码：{enterprise.CreditCode}");
        if (requirement.Id == "self-assessment")
            WriteSelfAssessment(pdf, enterprise, sheet);
        else
            pdf.Paragraph(BodyOf(requirement.Id, enterprise));
        return pdf.Paragraph($"（盖章）　　{ChineseDate.Of(day)}").ToBytes($"{requirement.Name.Zh}——{enterprise.Name}", Footer);
    }

    /// <summary>What comes with an objection.</summary>
    public static byte[] WriteEvidence(string title, string text) =>
        new ChinesePdf().NewPage().Heading(title, 16).Paragraph(text).ToBytes(title, Footer);

    private static void WriteSelfAssessment(ChinesePdf pdf, Enterprise enterprise, ScoreSheet sheet)
    {
        pdf.Paragraph($"主要产品、工程或服务：{enterprise.Products}").Paragraph($"管理模式：{enterprise.Approach}").Paragraph($"主要绩效：{enterprise.Results}");
        foreach (var category in sheet.Categories)
        {
            pdf.NewPage().Heading($"{category.Id}　{category.Name.Zh}", 14);
            foreach (var item in category.Items)
            {
                pdf.Paragraph($"{item.Id}　{item.Name.Zh}（{item.Points}分）", 12)
                    .Paragraph($"本单位围绕“{item.Name.Zh}”确定了目标、方法和责任部门，按季度评价实施效果；近3年数据与标杆对比见附表。自评约{enterprise.Level}%。");
            }
        }
    }

    private static string BodyOf(string requirementId, Enterprise enterprise) => requirementId switch
    {
        "application-form" =>
            $"法定代表人：{enterprise.LegalRepresentative}　联系人：{enterprise.Contact}　电话：{enterprise.Phone}。本单位自愿申报安阳县县长质量奖，声明所提交的材料真实、完整，如有虚假，愿承担相应责任。",
        "business-licence" => $"住所：{enterprise.Address}。成立日期：{ChineseDate.Of(enterprise.RegisteredOn)}。经营范围：{enterprise.Trade}。",
        "performance" =>
            $"经审计，近两年营业收入分别为{enterprise.Years[1].Revenue}万元、{enterprise.Years[0].Revenue}万元，利润总额分别为{enterprise.Years[1].Profit}万元、{enterprise.Years[0].Profit}万元，均未亏损。",
        "quality-staff" => $"任命{enterprise.Contact}为首席质量官；另有注册质量专业技术人员6名，证书复印件附后。",
        "construction-project-copy" => "柏庄镇便民服务中心工程，2021年11月评为河南省优质工程。",
        "tax-proof" or "environment-proof" or "safety-proof" or "development-proof" or "industry-proof" =>
            "兹证明该单位近3年内依法履行有关义务，未发现本部门职责范围内的违法违规行为和责任事故。",
        _ => "证书在有效期内，认证范围覆盖主要产品、过程和场所，最近一次监督审核结论为保持认证。",
    };
}
