using AwardFunctions.Domain.Honours;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Publicity;
using AwardFunctions.Orchestrations.Signals;

namespace AwardFunctions.Orchestrations.Inspections;

/// <summary>What the experts write on the spot, and the leader's signature under it.</summary>
public sealed class FindingDesk(
    InspectionDesk desk, InspectionBook book, InspectionChanges changes, EvidenceStore evidence, SignalDesk signals, TimeProvider time)
{
    private const int MaxText = 4000;
    private const int MaxPhotos = 20;

    /// <summary>Records a finding, or writes it anew; photos are added to those there are.</summary>
    public async Task<Outcome<InspectionRecord>> RecordAsync(string inspectionId, FindingDraft draft, AccountRecord by, CancellationToken cancellationToken)
    {
        var opened = await OpenForMemberAsync(inspectionId, by, cancellationToken);
        if (opened.Refusal is { } refusal)
            return refusal;
        var view = opened.Value;
        if (view.Rule.Topics.FirstOrDefault(topic => topic.Id == draft.TopicId) is not { } topic)
            return Refusal.NotFound("没有这项内容。", "There is no such topic.");
        var citation = view.Dossier.Scheme.Cite(topic.Article);
        var text = draft.Text.Trim();
        if (text.Length is 0 or > MaxText)
            return Refusal.Invalid("text", $"请填写巡查情况，不超过{MaxText}字。", $"Please write what was found, at most {MaxText} characters.", citation);
        if ((view.Inspection.Findings.GetValueOrDefault(topic.Id)?.Evidence.Count ?? 0) + draft.Photos.Count > MaxPhotos)
            return Refusal.Invalid(EvidenceStore.Field, $"每项最多{MaxPhotos}件。", $"At most {MaxPhotos} files a topic.", citation);
        var photos = await evidence.StoreAsync(draft.Photos, citation, cancellationToken);
        if (photos.Refusal is { } unfit)
            return unfit;
        var now = time.GetUtcNow();
        var promise = CycleJournal.Promise(
            view.Dossier, now, by.Email, "inspection.finding",
            new($"{view.Inspection.Holder}（{inspectionId}）：{topic.Name.Zh}：{NameOf(draft.Result).Zh}", $"{view.Inspection.Holder} ({inspectionId}): {topic.Name.En}: {NameOf(draft.Result).En}"),
            topic.Article, inspectionId, $"inspection.finding|{inspectionId}|{topic.Id}|{now.UtcTicks}");
        Refusal? refused = null;
        var changed = await signals.AroundAsync(
            null,
            () => book.UpdateAsync(
                view.Inspection.CycleId, inspectionId,
                current =>
                {
                    refused = current.State() == InspectionState.Agreed ? null : Signed(view);
                    return refused is not null ? null : current with
                    {
                        Findings = new Dictionary<string, InspectionFinding>(current.Findings)
                        {
                            [topic.Id] = new(draft.Result, text, [.. current.Findings.GetValueOrDefault(topic.Id)?.Evidence ?? [], .. photos.Value], by.Email, now),
                        },
                    };
                },
                cancellationToken, promise.AsChange()),
            cancellationToken, Partitions.Cycle(view.Inspection.CycleId));
        return refused is { } late ? late : changed;
    }

    /// <summary>The leader signs the report: every topic has a finding, and none changes any more.</summary>
    public async Task<Outcome<InspectionRecord>> SignAsync(string inspectionId, string assessment, AccountRecord by, CancellationToken cancellationToken)
    {
        var opened = await OpenForMemberAsync(inspectionId, by, cancellationToken);
        if (opened.Refusal is { } refusal)
            return refusal;
        var view = opened.Value;
        if (!view.IsLeader)
            return Refusal.Forbidden("由组长签署。", "The leader signs.");
        var text = assessment.Trim();
        if (text.Length is 0 or > MaxText)
            return Refusal.Invalid("assessment", $"请填写总体评价，不超过{MaxText}字。", $"Please give the overall assessment, at most {MaxText} characters.", view.Citation);
        var now = time.GetUtcNow();
        return await changes.ApplyAsync(
            view.Dossier, view.Inspection, new InspectionStep(InspectionStepKind.Signed, now, by.Email, text, null, view.Inspection.Day),
            new("组长签署报告", "the leader signed the report"), view.Rule.Article,
            current => current.State() != InspectionState.Agreed ? Signed(view)
                : Missing(view, current) is { } missing ? missing
                : current with { Assessment = text, SignedBy = by.Name, SignedAt = now },
            cancellationToken);
    }

    /// <summary>Opens a photo of a finding, or a document of a rectification; whoever asked disposes of its stream.</summary>
    public async Task<Outcome<(EvidenceDocument Document, Stream Content)>> OpenEvidenceAsync(
        string inspectionId, string documentId, AccountRecord viewer, CancellationToken cancellationToken)
    {
        var opened = await desk.OpenAsync(inspectionId, viewer, cancellationToken);
        if (opened.Refusal is { } refusal)
            return refusal;
        var shown = opened.Value.Inspection;
        return shown.Findings.Values.SelectMany(finding => finding.Evidence)
            .Concat(shown.Orders.SelectMany(order => order.Replies).SelectMany(reply => reply.Evidence))
            .FirstOrDefault(one => one.DocumentId == documentId) is { } document && await evidence.OpenAsync(document, cancellationToken) is { } content
            ? (document, content)
            : Refusal.NotFound("没有这份文件。", "There is no such file.");
    }

    /// <summary>A result in words.</summary>
    public static Domain.Schemes.LocalizedText NameOf(InspectionResult result) =>
        result == InspectionResult.Conforming ? new("符合", "conforming") : new("须整改", "to be put right");

    private async Task<Outcome<InspectionView>> OpenForMemberAsync(string inspectionId, AccountRecord by, CancellationToken cancellationToken)
    {
        var opened = await desk.OpenAsync(inspectionId, by, cancellationToken);
        if (opened.Refusal is not null)
            return opened;
        var view = opened.Value;
        if (!view.IsMember)
            return Refusal.Forbidden("由巡查专家填写。", "The inspecting experts write this.");
        if (view.Inspection.State() == InspectionState.Planned)
            return Refusal.Conflict("日期尚未商定。", "The day is not agreed yet.", view.Citation);
        if (view.Inspection.State() != InspectionState.Agreed)
            return Signed(view);
        return view.IsBeingHeld
            ? view
            : Refusal.Conflict($"巡查定于{DayText.Zh(view.Inspection.Day!.Value)}，届时填写。", $"It is held on {DayText.En(view.Inspection.Day!.Value)}; please write from then on.", view.Citation);
    }

    private static Refusal? Missing(InspectionView view, InspectionRecord current)
    {
        var missing = InspectionCheck.Missing(view.Rule, [.. current.Findings.Select(one => new InspectionFacts(one.Key, one.Value.Result, one.Value.Text))]);
        return missing.Count == 0 ? null : Refusal.Invalid(
            "findings", $"还有{missing.Count}项没有填写：{string.Join('、', missing.Select(topic => topic.Name.Zh))}。",
            $"{missing.Count} topics have no finding yet: {string.Join(", ", missing.Select(topic => topic.Name.En))}.", view.Dossier.Scheme.Cite(missing[0].Article));
    }

    private static Refusal Signed(InspectionView view) => Refusal.Conflict("报告已签署或巡查已取消，不能再改。", "The report is signed, or it was called off; this can't be changed any more.", view.Citation);
}
