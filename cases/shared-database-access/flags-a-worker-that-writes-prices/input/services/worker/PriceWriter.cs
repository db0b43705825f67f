using Dapper;
using Npgsql;

namespace Shop.Worker;

public sealed class PriceWriter(NpgsqlDataSource database)
{
    private const string Raise = """
        update pricing.price_list_entries
        set unit_price = unit_price * @Factor
        where sku = @Sku
        """;

    public async Task RaiseAsync(string sku, decimal factor)
    {
        await using var connection = await database.OpenConnectionAsync();
        await connection.ExecuteAsync(Raise, new { Sku = sku, Factor = factor });
    }
}
