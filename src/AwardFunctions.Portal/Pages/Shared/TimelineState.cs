namespace AwardFunctions.Portal.Pages.Shared;

public enum TimelineState
{
    Done,
    Now,
    Late,
    Todo,
}
