using Marquee.TicketPrinting.Printing;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Serilog;

var builder = WebApplication.CreateBuilder(args);

builder.Host.UseSerilog((context, logging) => logging.ReadFrom.Configuration(context.Configuration));
builder.Services.AddSingleton<IPrinterFactory, ZebraPrinterFactory>();
builder.Services.AddSingleton<LabelQueue>();
builder.Services.AddHostedService(provider => provider.GetRequiredService<LabelQueue>());
builder.Services.AddHealthChecks();
builder.Services.AddProblemDetails();

var app = builder.Build();

app.UseExceptionHandler();
app.UseSerilogRequestLogging();
app.MapHealthChecks("/healthz");
app.MapPost("/jobs", async (PrintJob job, LabelQueue queue, HttpContext http) =>
{
    await queue.EnqueueAsync(job, http.RequestAborted);
    return Results.Accepted();
});

app.Run();
