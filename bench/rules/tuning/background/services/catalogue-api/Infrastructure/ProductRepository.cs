using Catalogue.Domain;
using Dapper;
using Npgsql;

namespace Catalogue.Infrastructure;

public sealed class ProductRepository : IProductRepository
{
    private readonly NpgsqlDataSource _source;

    public ProductRepository(NpgsqlDataSource source) => _source = source;

    public async Task<Product?> FindAsync(string sku, CancellationToken cancellation)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellation);
        var row = await connection.QuerySingleOrDefaultAsync<ProductRow>(
            "select sku, title, description, brand_id from catalogue.products where sku = @sku",
            new { sku });
        return row?.ToProduct();
    }

    public async Task SaveAsync(Product product, CancellationToken cancellation)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        await connection.ExecuteAsync(
            """
            insert into catalogue.products (sku, title, description, brand_id)
            values (@Sku, @Title, @Description, @BrandId)
            on conflict (sku) do update
            set title = excluded.title, description = excluded.description, brand_id = excluded.brand_id
            """,
            ProductRow.From(product),
            transaction);
        await transaction.CommitAsync(cancellation);
    }

    private sealed record ProductRow(string Sku, string Title, string Description, int BrandId)
    {
        public static ProductRow From(Product product) =>
            new(product.Sku.Value, product.Title, product.Description, product.Brand.Id);

        public Product ToProduct() => new(new Sku(Sku), Title, Description, new Brand(BrandId));
    }
}
