namespace AwardFunctions.Domain.Visibility;

/// <summary>One line of the policy: these people see this part from this moment on.</summary>
/// <param name="Part">What is seen.</param>
/// <param name="Who">Any one of these; <see cref="Viewer.Public"/> for everyone.</param>
/// <param name="From">Everything that must have happened before.</param>
public sealed record VisibilityRule(Part Part, Viewer Who, Moment From = Moment.Always)
{
    /// <summary>Whether the line lets someone look at a moment.</summary>
    public bool Lets(Viewer viewer, Moment moment) =>
        (Who == Viewer.Public || (viewer & Who) != 0) && (moment & From) == From;
}
