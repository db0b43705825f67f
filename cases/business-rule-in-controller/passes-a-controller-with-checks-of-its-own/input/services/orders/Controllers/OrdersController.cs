namespace Shop.Orders.Controllers;

using Microsoft.AspNetCore.Mvc;

[ApiController]
[Route("api/orders")]
public sealed class OrdersController : ControllerBase
{
    [HttpGet]
    public IActionResult List(int page, int size)
    {
        if (page < 1 || size > 200)
            return BadRequest("Ask for pages from 1, of at most 200 orders.");
        return Ok();
    }
}
