using AwardFunctions.Domain.Committee;
using AwardFunctions.Domain.Review;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Ports;

namespace AwardFunctions.Orchestrations.Committee;

/// <summary>Which members take no part in which applicants' cases: as declared, and as found in the register.</summary>
public sealed class RecusalBook(IRecordStore store)
{
    /// <summary>The recusals among these members and applicants, by applicant and member; one that was declared goes before one that was found.</summary>
    public async Task<IReadOnlyList<MemberRecusal>> OfAsync(
        CycleDossier dossier, IReadOnlyList<Member> members, IReadOnlyList<ApplicationRecord> applicants, CancellationToken cancellationToken)
    {
        var all = new List<MemberRecusal>();
        await foreach (var declared in store.ListAsync<MemberRecusal>(Partitions.Cycle(dossier.Cycle.Id), CommitteeRows.Recusals, cancellationToken))
            all.Add(declared.Value);
        IReadOnlyList<RecusalApplicant> asked =
            [.. applicants.Select(applicant => new RecusalApplicant(applicant.Id, applicant.Name, applicant.CreditCode, [applicant.Owner]))];
        all.AddRange(
            from member in members
            from found in Recusals.Find(dossier.Scheme, new ExpertFacts(member.Email, member.Organisation, null, []), asked, dossier.Cycle.IntakeCloses)
            select new MemberRecusal(found.ApplicationId, member.Email, found.Reason, found.Citation));

        return
        [
            .. all.Where(one => members.Any(member => member.Email == one.Member) && applicants.Any(applicant => applicant.Id == one.ApplicationId))
                .DistinctBy(one => (one.ApplicationId, one.Member))
                .OrderBy(one => one.ApplicationId, StringComparer.Ordinal).ThenBy(one => one.Member, StringComparer.Ordinal),
        ];
    }

    /// <summary>Records a declaration; the first reason stands.</summary>
    internal Task<MemberRecusal?> DeclareAsync(string cycleId, MemberRecusal recusal, CancellationToken cancellationToken, params RecordChange[] along) =>
        store.UpdateAsync<MemberRecusal>(
            Partitions.Cycle(cycleId), CommitteeRows.Recusal(recusal), current => current is null ? recusal : null, cancellationToken, along);
}
