namespace AwardFunctions.Domain.Visibility;

/// <summary>How far things have come, as far as it matters to who may look.</summary>
[Flags]
public enum Moment
{
    /// <summary>From the first draft on.</summary>
    Always = 0,

    /// <summary>The application was submitted.</summary>
    Submitted = 1 << 0,

    /// <summary>Every expert of the stage has submitted their sheets.</summary>
    Unsealed = 1 << 1,

    /// <summary>The committee has been asked.</summary>
    BeforeCommittee = 1 << 2,

    /// <summary>The list was posted.</summary>
    Posted = 1 << 3,

    /// <summary>The leader has signed the report of an inspection.</summary>
    Signed = 1 << 4,
}
