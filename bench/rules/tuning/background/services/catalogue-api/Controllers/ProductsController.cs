using Catalogue.Application;
using Catalogue.Contracts;
using Microsoft.AspNetCore.Mvc;

namespace Catalogue.Controllers;

[ApiController]
[Route("api/products")]
public sealed class ProductsController : ControllerBase
{
    private readonly IProductQueries _queries;
    private readonly IProductEditor _editor;

    public ProductsController(IProductQueries queries, IProductEditor editor)
    {
        _queries = queries;
        _editor = editor;
    }

    [HttpGet("{sku}")]
    public async Task<ActionResult<ProductDto>> Get(string sku, CancellationToken cancellation)
    {
        var product = await _queries.FindAsync(sku, cancellation);
        return product is null ? NotFound() : Ok(product);
    }

    [HttpGet]
    public Task<PageDto<ProductDto>> Search([FromQuery] string? words, [FromQuery] int page = 1, CancellationToken cancellation = default) =>
        _queries.SearchAsync(words ?? string.Empty, page, cancellation);

    [HttpPut("{sku}")]
    public async Task<IActionResult> Put(string sku, ProductDto body, CancellationToken cancellation)
    {
        if (!string.Equals(sku, body.Sku, StringComparison.Ordinal))
            return BadRequest("The SKU in the path is another one than in the body.");

        await _editor.SaveAsync(body, cancellation);
        return NoContent();
    }
}
