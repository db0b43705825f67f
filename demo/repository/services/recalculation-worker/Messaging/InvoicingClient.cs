using System.Net.Http.Json;

namespace Tallyho.Recalculation.Messaging;

public sealed class InvoicingClient
{
    private readonly HttpClient _http;

    public InvoicingClient(HttpClient http) => _http = http;

    public async Task RepriceAsync(Guid invoiceId, Guid orderId, decimal amount, CancellationToken cancellation)
    {
        await Backoff.TryAsync(
            async () =>
            {
                var response = await _http.PostAsJsonAsync(
                    $"api/invoices/{invoiceId}/reprice",
                    new { orderId, amount },
                    cancellation);
                response.EnsureSuccessStatusCode();
                return response.StatusCode;
            },
            tries: 5,
            cancellation);
    }
}
