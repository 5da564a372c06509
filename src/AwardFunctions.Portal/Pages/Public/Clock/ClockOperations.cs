using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.Portal.Http;
using AwardFunctions.Portal.Pages.Shared;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace AwardFunctions.Portal.Pages.Public.Clock;

/// <summary>Moving the simulated clock, on the machine that runs it.</summary>
public static class ClockOperations
{
    private static readonly TimeSpan LongestStep = TimeSpan.FromDays(400);

    public static IReadOnlyList<Operation> All { get; } =
    [
        Local(Operation.Get("clock", "/clock", "Shows the simulated clock and what it will set going.", Look)),
        Local(Operation.Post("clock-move", "/clock", "Moves the simulated clock forward.", Move)),
    ];

    private static Operation Local(Operation operation) =>
        operation with { LoopbackOnly = true, AvailableWhen = services => services.GetService<IClockControl>() is not null };

    private static async Task<IResult> Look(PortalContext context)
    {
        var clock = context.Get<IClockControl>();
        return ClockPage.Render(context, new ClockView(clock.UtcNow, await clock.NextAsync(12, context.Aborted)));
    }

    private static async Task<IResult> Move(PortalContext context)
    {
        var clock = context.Get<IClockControl>();
        var form = await context.FormAsync();
        DateTimeOffset? target = form.Text("to") switch
        {
            "hour" => clock.UtcNow.AddHours(1),
            "day" => clock.UtcNow.AddDays(1),
            "week" => clock.UtcNow.AddDays(7),
            "next" => (await clock.NextAsync(1, context.Aborted)).FirstOrDefault()?.At,
            "date" => form.Day("date") is { } day ? Show.StartOf(day) : throw new BadInputException("date", new("请选择日期。", "Choose a date.")),
            _ => throw new BadInputException("to", new("请选择前进多少。", "Choose how far to go.")),
        };
        if (target > clock.UtcNow + LongestStep)
            throw new BadInputException("date", new("一次最多前进 400 天。", "At most 400 days at once."));
        if (target is { } instant)
            await clock.AdvanceToAsync(instant, context.Aborted);
        return PortalContext.SeeOther("/clock");
    }
}
