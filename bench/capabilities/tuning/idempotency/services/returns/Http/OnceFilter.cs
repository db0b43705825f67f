namespace Northwind.Returns.Http;

public sealed class OnceFilter(IDistributedCache cache) : IAsyncActionFilter
{
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        if (!context.HttpContext.Request.Headers.TryGetValue("Idempotency-Key", out var key))
        {
            context.Result = new BadRequestObjectResult(new { code = "idempotency_key_missing" });
            return;
        }
        var known = await cache.GetStringAsync("idem:" + key);
        if (known == "in_progress") { context.Result = new ConflictResult(); return; }
        if (known is not null)
        {
            context.HttpContext.Response.Headers["Idempotent-Replayed"] = "true";
            context.Result = new ContentResult { Content = known };
            return;
        }
        await cache.SetStringAsync("idem:" + key, "in_progress", new() { AbsoluteExpirationRelativeToNow = TimeSpan.FromHours(24) });
        await next();
    }
}
