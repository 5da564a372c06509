namespace AwardFunctions.Domain.Schemes;

public enum TimeUnit
{
    Days,
    WorkingDays,
    Months,
    Years,
}
