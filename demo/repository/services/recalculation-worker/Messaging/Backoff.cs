namespace Tallyho.Recalculation.Messaging;

public static class Backoff
{
    public static async Task<TResult> TryAsync<TResult>(Func<Task<TResult>> action, int tries, CancellationToken stopping)
    {
        var pause = TimeSpan.FromMilliseconds(200);
        for (var round = 1; ; round++)
        {
            try
            {
                return await action();
            }
            catch (HttpRequestException failure) when (round < tries && CanRepeat(failure))
            {
                var spread = TimeSpan.FromMilliseconds(Random.Shared.Next(0, 100));
                await Task.Delay(pause + spread, stopping);
                pause = TimeSpan.FromMilliseconds(Math.Min(pause.TotalMilliseconds * 2, 5_000));
            }
        }
    }

    private static bool CanRepeat(HttpRequestException failure) =>
        failure.StatusCode is null
            or System.Net.HttpStatusCode.RequestTimeout
            or System.Net.HttpStatusCode.TooManyRequests
            or System.Net.HttpStatusCode.ServiceUnavailable;
}
