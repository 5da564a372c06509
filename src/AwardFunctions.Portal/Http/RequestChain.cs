using System.Diagnostics;
using System.Net;
using System.Security.Cryptography;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.Portal.Http.Gates;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace AwardFunctions.Portal.Http;

/// <summary>
/// Everything around a handler: headers, limits, session, roles, forgery proof, errors, log. It stands in for middleware, which
/// not every host lets us add.
/// </summary>
public sealed class RequestChain(OperationTable table, RateLimits limits, IAntiforgery antiforgery, ILogger<RequestChain> log)
{
    private static readonly Operation Unmatched = Operation.Get("unmatched", "/{**path}", "Answers what no operation answers.", _ => throw new UnreachableException());

    private readonly IRequestGate[] before = [new AvailabilityGate(), new RateGate(limits), new PathGate(), new BodyGate()];
    private readonly IRequestGate[] after = [new AccessGate(), new ForgeryGate(antiforgery)];

    /// <summary>Answers a request that a host has matched with an operation.</summary>
    public async Task RunAsync(HttpContext http, Operation operation)
    {
        var started = Stopwatch.GetTimestamp();
        var span = Activity.Current;
        Arrive(http);
        var context = new PortalContext(http, operation);
        await AnswerAsync(context, AnswerOfAsync);
        RequestSpan.Describe(span, http, operation);
        if (log.IsEnabled(LogLevel.Debug))
        {
            // The template, not the path: a path may hold the token of a mailed link.
            log.LogDebug("{Method} {Template} {Status} {Milliseconds:0.0} ms", http.Request.Method, operation.Template,
                http.Response.StatusCode, Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }
    }

    /// <summary>Answers a request that matches no operation: 404, or 405 where the path exists under another method.</summary>
    public async Task RunUnmatchedAsync(HttpContext http)
    {
        var span = Activity.Current;
        Arrive(http);
        await AnswerAsync(new PortalContext(http, Unmatched), async context =>
        {
            if (await new RateGate(limits).CheckAsync(context) is { } limited)
                return limited;
            await SessionOf(context).CheckAsync(context);
            var methods = table.MethodsOf(http.Request.Path, http.RequestServices);
            return methods.Count == 0 ? context.NotFound() : context.Decline(new Problem(405, new(
                $"这个地址只接受 {string.Join("、", methods)} 请求。", $"This address only answers {string.Join(", ", methods)}."))
            {
                Headers = new Dictionary<string, string> { ["Allow"] = string.Join(", ", methods) },
            });
        });
        RequestSpan.Describe(span, http, Unmatched);
    }

    private static void Arrive(HttpContext http)
    {
        // A reverse proxy on this machine says whether the browser came by https: cookies and headers depend on it.
        if (http.Connection.RemoteIpAddress is { } remote && IPAddress.IsLoopback(remote) && http.Request.Headers["X-Forwarded-Proto"] == "https")
            http.Request.Scheme = "https";
        SecurityHeaders.Apply(http);
    }

    private async Task<IResult> AnswerOfAsync(PortalContext context)
    {
        foreach (var gate in before)
            if (await gate.CheckAsync(context) is { } refusal)
                return refusal;
        await SessionOf(context).CheckAsync(context);
        foreach (var gate in after)
            if (await gate.CheckAsync(context) is { } refusal)
                return refusal;
        return await context.Operation.Handle(context);
    }

    private static SessionGate SessionOf(PortalContext context) => new(context.Get<Sessions>(), context.Get<AccountDesk>());

    private async Task AnswerAsync(PortalContext context, Func<PortalContext, Task<IResult>> answer)
    {
        var http = context.Http;
        try
        {
            await (await answer(context)).ExecuteAsync(http);
        }
        catch (Exception) when (http.RequestAborted.IsCancellationRequested)
        {
            http.Response.StatusCode = StatusCodes.Status499ClientClosedRequest;
        }
        catch (Exception exception) when (http.Response.HasStarted)
        {
            log.LogError(exception, "{Operation} failed half-way through its answer", context.Operation.Name);
            http.Abort();
        }
        catch (Exception exception)
        {
            var problem = ProblemOf(exception, context);
            if (problem.Status >= 500)
            {
                log.LogError(exception, "{Operation} failed: {ErrorId}", context.Operation.Name, problem.ErrorId);
                Activity.Current?.SetTag("award.error", problem.ErrorId).SetStatus(ActivityStatusCode.Error);
            }

            try
            {
                await new ProblemResult(context, problem).ExecuteAsync(http);
            }
            catch (Exception second) when (!http.Response.HasStarted)
            {
                log.LogError(second, "The error page failed after {ErrorId}", problem.ErrorId);
                http.Response.StatusCode = problem.Status;
                http.Response.ContentType = "text/plain; charset=utf-8";
                await http.Response.WriteAsync($"{problem.Title.Zh} / {problem.Title.En} {problem.ErrorId}");
            }
        }
    }

    private static Problem ProblemOf(Exception exception, PortalContext context) => exception switch
    {
        BadInputException bad => new Problem(400, bad.Reason) { Field = bad.Field },
        BadHttpRequestException { StatusCode: 413 } => BodyGate.TooLarge(context.Operation.BodyLimit),
        BadHttpRequestException bad => new Problem(bad.StatusCode, new("请求的格式不正确。", "The request is malformed.")),
        InvalidDataException => new Problem(400, new("表单的格式不正确，或字段过多、过长、含有控制字符。", "The form is malformed, has too many or too long fields, or holds control characters.")),
        // The form was read for its token first.
        AntiforgeryValidationException { InnerException: { } unreadable } => ProblemOf(unreadable, context),
        AntiforgeryValidationException => FormToken.Refused,
        RecordConflictException => new Problem(409, new("别人刚刚也修改了这项内容。请刷新页面查看最新状态后再试。", "Someone else has just changed this. Reload to see how it stands, then try again.")),
        _ => new Problem(500, new("系统遇到了意外错误，没有完成您的操作。请稍后重试；如仍然出错，请把错误编号告诉管理员。",
            "An unexpected error kept us from doing this. Try again later; if it happens again, tell the office the error number."))
        { ErrorId = NewErrorId() },
    };

    private static string NewErrorId() => "E-" + RandomNumberGenerator.GetString("23456789ABCDEFGHJKMNPQRSTUVWXYZ", 8);
}
