using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Tallyho.Pricing.Application;
using Tallyho.Pricing.Infrastructure;

namespace Tallyho.Pricing.Controllers;

[ApiController]
[Route("api/price-lists")]
public sealed class PriceListsController : ControllerBase
{
    private readonly PricingDbContext _database;
    private readonly PriceListImporter _importer;

    public PriceListsController(PricingDbContext database, PriceListImporter importer)
    {
        _database = database;
        _importer = importer;
    }

    [HttpGet("current")]
    public async Task<IActionResult> Current([FromQuery] string currency, CancellationToken cancellation)
    {
        var today = DateOnly.FromDateTime(DateTime.UtcNow);
        var priceList = await _database.PriceLists
            .AsNoTracking()
            .Include(list => list.Entries)
            .Where(list => list.Currency == currency)
            .Where(list => list.ValidFrom <= today && (list.ValidUntil == null || list.ValidUntil >= today))
            .OrderByDescending(list => list.ValidFrom)
            .FirstOrDefaultAsync(cancellation);

        if (priceList is null)
            return NotFound();

        return Ok(new
        {
            priceList.Id,
            priceList.Name,
            priceList.Currency,
            Articles = priceList.Entries
                .OrderBy(entry => entry.Sku)
                .Select(entry => new { entry.Sku, entry.Description, entry.UnitPrice, entry.MinimumQuantity }),
        });
    }

    [HttpPost("{id:guid}/import")]
    public async Task<ActionResult<ImportReport>> Import(Guid id, IFormFile file, CancellationToken cancellation)
    {
        using var reader = new StreamReader(file.OpenReadStream());
        return await _importer.ImportAsync(id, reader, cancellation);
    }
}
