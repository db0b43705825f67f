using Microsoft.AspNetCore.Mvc;

namespace Tallyho.Pricing.Controllers;

[ApiController]
public sealed class HealthController : ControllerBase
{
    [HttpGet("health")]
    public IActionResult Get() => Ok(new { status = "up" });
}
