namespace Tallyho.Pricing.Infrastructure;

public static class HttpRetry
{
    public static async Task<T> RunAsync<T>(Func<Task<T>> call, int attempts, CancellationToken cancellation)
    {
        var wait = TimeSpan.FromMilliseconds(200);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await call();
            }
            catch (HttpRequestException problem) when (attempt < attempts && IsTemporary(problem))
            {
                var jitter = TimeSpan.FromMilliseconds(Random.Shared.Next(0, 100));
                await Task.Delay(wait + jitter, cancellation);
                wait = TimeSpan.FromMilliseconds(Math.Min(wait.TotalMilliseconds * 2, 5_000));
            }
        }
    }

    private static bool IsTemporary(HttpRequestException problem) =>
        problem.StatusCode is null
            or System.Net.HttpStatusCode.RequestTimeout
            or System.Net.HttpStatusCode.TooManyRequests
            or System.Net.HttpStatusCode.ServiceUnavailable;
}
