using Shop.Orders;

var builder = WebApplication.CreateBuilder(args);
if (builder.IsDevelopment) builder.AddFakes();

app.MapGet("/orders/{id}", async (int id, IOrders orders) =>
{
    return id > 0 ? await orders.Find(id) : null;
});

static int Parse(string text) => int.Parse(text);

app.Run();

public partial class Program { }
