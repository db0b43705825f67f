using Microsoft.Extensions.Logging;

namespace Catalogue.Application;

public sealed class ImageImport
{
    private readonly IImageStore _store;
    private readonly IHttpClientFactory _clients;
    private readonly ILogger<ImageImport> _logger;

    public ImageImport(IImageStore store, IHttpClientFactory clients, ILogger<ImageImport> logger)
    {
        _store = store;
        _clients = clients;
        _logger = logger;
    }

    public async Task<int> RunAsync(IAsyncEnumerable<Uri> addresses, CancellationToken cancellation)
    {
        var imported = 0;
        using var client = _clients.CreateClient("suppliers");
        await foreach (var address in addresses.WithCancellation(cancellation))
        {
            await using var stream = await client.GetStreamAsync(address, cancellation);
            var key = await _store.PutAsync(Path.GetFileName(address.LocalPath), stream, cancellation);
            _logger.LogInformation("Stored {Address} as {Key}", address, key);
            imported++;
        }

        return imported;
    }
}
