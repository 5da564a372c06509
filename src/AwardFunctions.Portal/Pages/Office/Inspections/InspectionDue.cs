using AwardFunctions.Domain.Calendars;
using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Portal.Pages.Office.Inspections;

/// <summary>An inspection that the office owes and has not planned; <paramref name="Due"/> is the last day, inclusive.</summary>
public sealed record InspectionDue(string CertificateNumber, string Holder, Scheme Scheme, LocalizedText Name, int Year, DateOnly Due, Citation Citation, bool Overdue);
