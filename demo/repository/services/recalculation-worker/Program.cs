using Dapper;
using Npgsql;
using RabbitMQ.Client;
using Tallyho.Recalculation;
using Tallyho.Recalculation.Messaging;
using Tallyho.Recalculation.Orders;
using Tallyho.Recalculation.Prices;
using Tallyho.Recalculation.Security;

DefaultTypeMap.MatchNamesWithUnderscores = true;

var builder = WebApplication.CreateBuilder(args);

builder.Services.Configure<RecalculationOptions>(builder.Configuration.GetSection("Recalculation"));
builder.Services.AddSingleton(NpgsqlDataSource.Create(builder.Configuration.GetConnectionString("Tallyho")!));
builder.Services.AddSingleton<IConnectionFactory>(new ConnectionFactory
{
    Uri = new Uri(builder.Configuration["Messaging:Url"]!),
});

builder.Services.AddSingleton<OpenOrderReader>();
builder.Services.AddSingleton<PriceRecalculator>();
builder.Services.AddSingleton<PriceListWriter>();
builder.Services.AddSingleton<PriceChangedPublisher>();
builder.Services.AddSingleton<ServiceTokenValidator>();
builder.Services.AddSingleton<RecalculationRun>();
builder.Services.AddHttpClient<InvoicingClient>(client =>
{
    client.BaseAddress = new Uri(builder.Configuration["Invoicing:BaseUrl"]!);
    client.DefaultRequestHeaders.Authorization = new("Bearer", builder.Configuration["Identity:ServiceToken"]);
});
builder.Services.AddHostedService<RecalculationWorker>();

var app = builder.Build();
app.MapGet("/health", () => Results.Ok(new { status = "up" }));
app.MapPost("/internal/recalculations", TriggerEndpoint.RunAsync);
app.Run();
