namespace Bildungsportal.Loading;

/// <summary>While the landscape is loading, every page but the status page shows how far it is.</summary>
internal sealed class LoadingGate(RequestDelegate next, PortalState state)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (!state.IsReady && !context.Request.Path.StartsWithSegments("/status"))
        {
            // 503 tells search engines and monitors that this is not the page itself.
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            context.Response.Headers.RetryAfter = "2";
            context.Request.Method = HttpMethods.Get;
            context.Request.Path = "/laden";
        }

        return next(context);
    }
}
