namespace AwardFunctions.Domain.Visibility;

/// <summary>What there is to see of a cycle and its applications.</summary>
public enum Part
{
    /// <summary>The application's form.</summary>
    Form,

    /// <summary>The documents attached to an application.</summary>
    Documents,

    /// <summary>The number of a person's identity card.</summary>
    IdNumber,

    /// <summary>The applicant's own score of itself.</summary>
    SelfScore,

    /// <summary>An expert's own score sheet.</summary>
    OwnSheet,

    /// <summary>The score sheets of the other experts.</summary>
    Sheets,

    /// <summary>The scores of a group, put together.</summary>
    GroupScores,

    /// <summary>The ranking with every term.</summary>
    Ranking,

    /// <summary>Recommenders' and departments' opinions.</summary>
    Opinions,

    /// <summary>The grounds and evidence of an objection.</summary>
    Objection,

    /// <summary>Who objects.</summary>
    Objector,

    /// <summary>The committee's papers.</summary>
    Papers,

    /// <summary>Single ballots of an open vote; those of a secret one are no one's.</summary>
    Ballots,

    /// <summary>A decision's sheet and result.</summary>
    Decision,

    /// <summary>A measure about a holder, with its facts and evidence.</summary>
    Measure,

    /// <summary>The mails of a cycle.</summary>
    MailLog,

    /// <summary>The audit log of a cycle.</summary>
    Journal,

    /// <summary>The printed certificate and the record of the prize.</summary>
    Certificate,

    /// <summary>What holders owe and hand in after the award: self-reports, accounts of the prize.</summary>
    HolderReport,

    /// <summary>What the inspection of a holder found.</summary>
    Findings,

    /// <summary>Names on a list that is or was public, honours in force.</summary>
    PublicList,
}
