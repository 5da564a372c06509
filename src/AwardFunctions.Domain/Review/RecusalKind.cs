namespace AwardFunctions.Domain.Review;

/// <summary>Why an expert may not judge an applicant.</summary>
public enum RecusalKind
{
    /// <summary>The expert is the applicant, or fills in its application.</summary>
    Applicant,
    Employer,
    Shareholding,
    Consulting,

    /// <summary>The applicant is reached under a mail domain of its own that is the expert's, too.</summary>
    MailDomain,

    /// <summary>The expert said so.</summary>
    Declared,
}
