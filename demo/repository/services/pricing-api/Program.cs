using Microsoft.EntityFrameworkCore;
using Tallyho.Pricing.Application;
using Tallyho.Pricing.Domain;
using Tallyho.Pricing.Infrastructure;
using Tallyho.Pricing.Security;
using Tallyho.Validation;

var builder = WebApplication.CreateBuilder(args);

builder.Services.AddControllers();
builder.Services.AddEndpointsApiExplorer();
builder.Services.AddSwaggerGen();

builder.Services.AddDbContext<PricingDbContext>(options =>
    options.UseNpgsql(builder.Configuration.GetConnectionString("Pricing")));

builder.Services.Configure<IdentityOptions>(builder.Configuration.GetSection("Identity"));
builder.Services.AddSingleton<ISigningKeys, SigningKeyCache>();
builder.Services.AddSingleton<BearerTokenValidator>();
builder.Services.AddSingleton<IClock, SystemClock>();

builder.Services.AddScoped<ICustomerRepository, CustomerRepository>();
builder.Services.AddScoped<IPriceListRepository, PriceListRepository>();
builder.Services.AddScoped<IQuoteRepository, QuoteRepository>();
builder.Services.AddScoped<IOrderRepository, OrderRepository>();

builder.Services.AddSingleton<TierDiscountPolicy>();
builder.Services.AddSingleton<DiscountValidator>();
builder.Services.AddSingleton<QuoteRequestValidator>();
builder.Services.AddScoped<SurchargePolicy>();
builder.Services.AddScoped<QuoteCalculator>();
builder.Services.AddScoped<QuoteService>();
builder.Services.AddScoped<OrderService>();
builder.Services.AddScoped<PriceListImporter>();

builder.Services.AddHttpClient<CreditScoringClient>(client =>
{
    client.BaseAddress = new Uri(builder.Configuration["CreditScoring:BaseUrl"]!);
    client.DefaultRequestHeaders.Authorization = new("Bearer", builder.Configuration["Identity:ServiceToken"]);
});

builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy
    .AllowAnyOrigin()
    .AllowAnyHeader()
    .AllowAnyMethod()));

var app = builder.Build();

if (app.Environment.IsDevelopment())
{
    app.UseSwagger();
    app.UseSwaggerUI();
}

app.UseCors();
app.UseMiddleware<TokenMiddleware>();
app.MapControllers();
app.Run();

public partial class Program;
