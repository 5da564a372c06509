using System.Runtime.CompilerServices;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Holders;
using AwardFunctions.Orchestrations.Obligations;
using AwardFunctions.Orchestrations.Schemes;

namespace AwardFunctions.Orchestrations.CalendarFeeds;

/// <summary>What is owed: all of its scheme for the office and whoever watches over it, their own honours' for holders.</summary>
public sealed class ObligationCalendar(ObligationBook book, HolderDesk holders, SchemeShelf schemes) : ICalendarSource
{
    public async IAsyncEnumerable<CalendarEntry> ListAsync(AccountRecord person, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var scheme in (await schemes.LibraryAsync(cancellationToken)).All)
        {
            if (!person.HasRole(Roles.Office, scheme.Code) && !person.HasRole(Roles.Observer, scheme.Code))
                continue;
            foreach (var obligation in await book.ListOpenAsync(scheme.Code, cancellationToken))
            {
                if (seen.Add(obligation.Id))
                    yield return EntryOf(obligation, scheme, new(obligation.Holder, obligation.Holder));
            }
        }

        foreach (var held in await holders.ListAsync(person, cancellationToken))
        {
            foreach (var record in await book.OfHonourAsync(held.Honour.CertificateNumber, cancellationToken))
            {
                if (record.IsOpen && record.Obligation.Owes == Obligation.ByHolder && seen.Add(record.Obligation.Id))
                    yield return EntryOf(record.Obligation, held.Scheme, held.Honour.Title);
            }
        }
    }

    private static CalendarEntry EntryOf(Obligation obligation, Scheme scheme, LocalizedText whose)
    {
        var article = scheme.Articles.ContainsKey(obligation.Article) ? scheme.Cite(obligation.Article).Label : null;
        return new CalendarEntry(
            obligation.Id, obligation.Due, new($"{obligation.Name.Zh}（{whose.Zh}）", $"{obligation.Name.En} ({whose.En})"),
            [
                new($"证书编号：{obligation.CertificateNumber}", $"Certificate: {obligation.CertificateNumber}"),
                obligation.IsRequest ? new("请求，非法定期限。", "A request, no legal deadline.") : new("期限含当日。", "The day is inclusive."),
                .. article is { } label ? [new LocalizedText($"依据：{label.Zh}", $"Under {label.En}")] : Array.Empty<LocalizedText>(),
            ],
            obligation.Path);
    }
}
