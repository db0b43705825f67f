using Microsoft.Extensions.Logging;

namespace Payments.Gateway;

/// <summary>Talks to the acquirer. Only idempotent calls come through here.</summary>
public sealed class AcquirerClient
{
    private const int Rounds = 5;

    private readonly HttpClient _http;
    private readonly ILogger<AcquirerClient> _logger;

    public AcquirerClient(HttpClient http, ILogger<AcquirerClient> logger)
    {
        _http = http;
        _logger = logger;
    }

    public async Task<HttpResponseMessage> SendAsync(Func<HttpRequestMessage> request, CancellationToken cancellation)
    {
        for (var round = 0; ; round++)
        {
            try
            {
                var response = await _http.SendAsync(request(), cancellation);
                var isTransient = (int)response.StatusCode switch
                {
                    408 => true,
                    >= 500 => true,
                    _ => false,
                };
                if (!isTransient || round + 1 == Rounds)
                    return response;
            }
            catch (HttpRequestException e) when (round + 1 < Rounds)
            {
                _logger.LogInformation(e, "The acquirer cannot be reached");
            }

            var wait = Math.Min(200 * Math.Pow(2, round), 10_000);
            wait += Random.Shared.NextDouble() * 0.25 * wait;
            await Task.Delay(TimeSpan.FromMilliseconds(wait), cancellation);
        }
    }
}
