using System.Net.Http.Json;

namespace Tallyho.Pricing.Infrastructure;

public sealed record CreditScore(Guid CustomerId, int Points, string Grade);

public sealed class CreditScoringClient
{
    private readonly HttpClient _http;

    public CreditScoringClient(HttpClient http) => _http = http;

    public Task<CreditScore> ScoreAsync(Guid customerId, CancellationToken cancellation) =>
        HttpRetry.RunAsync(
            async () => await _http.GetFromJsonAsync<CreditScore>($"v1/scores/{customerId}", cancellation)
                ?? throw new HttpRequestException("Credit scoring answered without a body."),
            attempts: 3,
            cancellation);
}
