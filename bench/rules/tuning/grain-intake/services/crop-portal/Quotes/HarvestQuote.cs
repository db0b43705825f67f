using System;
using System.Net;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Mvc;

namespace AgriDirect.FarmPortal.Quotes;

[ApiController]
[Route("quotes")]
public sealed class HarvestQuote : ControllerBase
{
    private readonly IExchange _exchange;

    public HarvestQuote(IExchange exchange) => _exchange = exchange;

    [HttpPost]
    public async Task<IActionResult> Post(Lab lab, decimal kilos)
    {
        var quotation = await _exchange.PerTonne("wheat");
        var proceeds = Proceeds(lab, kilos, quotation);
        return proceeds is null
            ? StatusCode((int)HttpStatusCode.UnprocessableEntity, "the mill would send this load back")
            : Ok(new { proceeds, quotation, at = DateTimeOffset.UtcNow });
    }

    private static decimal? Proceeds(Lab lab, decimal kilos, decimal quotation)
    {
        if (lab is { Water: > 0.18m } or { TestWeight: < 72m })
            return null;
        decimal shrink = lab.Water switch
        {
            > 0.145m => (lab.Water - 0.145m) * 1.3m,
            _ => 0m,
        };
        decimal dockage = lab.ForeignMatter switch
        {
            > 0.02m => lab.ForeignMatter - 0.02m,
            _ => 0m,
        };
        decimal quality = lab.TestWeight switch { < 76m => 0.95m, _ => 1m };
        return decimal.Round(kilos / 1000m * (1m - shrink - dockage) * quotation * quality, 2, MidpointRounding.AwayFromZero);
    }

    public sealed record Lab(decimal Water, decimal ForeignMatter, decimal TestWeight);

    public interface IExchange
    {
        Task<decimal> PerTonne(string crop);
    }
}
