using AwardFunctions.Domain.Committee;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Ports;

namespace AwardFunctions.Orchestrations.Committee;

/// <summary>Which members take no part in which applicants' cases: as declared, and as found in the register.</summary>
public sealed class RecusalBook(IRecordStore store)
{
    /// <summary>The recusals among these members and applicants, by applicant and member; one that was declared goes before one that was found.</summary>
    public async Task<IReadOnlyList<MemberRecusal>> OfAsync(
        string cycleId, IReadOnlyList<Member> members, IReadOnlyList<ApplicationRecord> applicants, CancellationToken cancellationToken)
    {
        var all = new List<MemberRecusal>();
        await foreach (var declared in store.ListAsync<MemberRecusal>(Partitions.Cycle(cycleId), CommitteeRows.Recusals, cancellationToken))
            all.Add(declared.Value);
        all.AddRange(
            from applicant in applicants
            from member in members
            let found = Conflicts.Between(member, applicant.Name, applicant.Owner)
            where found is not null
            select new MemberRecusal(applicant.Id, member.Email, found));

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
