namespace AwardFunctions.Domain.Visibility;

/// <summary>What someone who looks is to the scheme and to the record looked at; one person may be several.</summary>
[Flags]
public enum Viewer
{
    /// <summary>Anyone at all, signed in or not.</summary>
    Public = 0,

    /// <summary>The applicant whose application it is.</summary>
    Owner = 1 << 0,

    /// <summary>Asked by a link about this application: a recommending body or a department.</summary>
    Guest = 1 << 1,

    /// <summary>A member of the review group of this application's stage.</summary>
    GroupMember = 1 << 2,

    /// <summary>The leader of that group.</summary>
    Leader = 1 << 3,

    /// <summary>A member of the deliberating body.</summary>
    Committee = 1 << 4,

    /// <summary>Asked for the decision looked at: an approver or a deputy of one.</summary>
    Approver = 1 << 5,

    /// <summary>The award office of this scheme.</summary>
    Office = 1 << 6,

    /// <summary>The discipline commission: it sees what the office sees and changes nothing.</summary>
    Observer = 1 << 7,

    /// <summary>Runs accounts and mail; the award's own records are not theirs.</summary>
    Administrator = 1 << 8,
}
