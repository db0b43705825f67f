using Tallyho.Recalculation.Security;

namespace Tallyho.Recalculation;

public static class TriggerEndpoint
{
    public static async Task<IResult> RunAsync(
        HttpRequest request,
        ServiceTokenValidator validator,
        RecalculationRun run,
        CancellationToken cancellation)
    {
        var header = request.Headers.Authorization.ToString();
        if (!header.StartsWith("Bearer ", StringComparison.Ordinal))
            return Results.Unauthorized();
        if (!validator.IsAccepted(header["Bearer ".Length..]))
            return Results.Unauthorized();

        var changed = await run.RunAsync(cancellation);
        return Results.Ok(new { changed });
    }
}
