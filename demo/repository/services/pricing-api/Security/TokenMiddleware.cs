namespace Tallyho.Pricing.Security;

public sealed class TokenMiddleware
{
    private const string Scheme = "Bearer ";

    private readonly RequestDelegate _next;
    private readonly BearerTokenValidator _validator;

    public TokenMiddleware(RequestDelegate next, BearerTokenValidator validator)
    {
        _next = next;
        _validator = validator;
    }

    public async Task InvokeAsync(HttpContext context)
    {
        if (context.Request.Path.StartsWithSegments("/health"))
        {
            await _next(context);
            return;
        }

        var header = context.Request.Headers.Authorization.ToString();
        var result = header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
            ? _validator.Validate(header[Scheme.Length..])
            : TokenResult.Refused("missing");

        if (!result.IsValid)
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            await context.Response.WriteAsJsonAsync(new { error = result.Error });
            return;
        }

        context.Items["subject"] = result.Subject;
        await _next(context);
    }
}
