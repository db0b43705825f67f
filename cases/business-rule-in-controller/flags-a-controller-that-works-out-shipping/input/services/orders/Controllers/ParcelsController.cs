namespace Shop.Orders.Controllers;

using Microsoft.AspNetCore.Mvc;

[ApiController]
[Route("api/parcels")]
public sealed class ParcelsController : ControllerBase
{
    [HttpPost("fee")]
    public ActionResult<decimal> ShippingFee(decimal orderTotal, int kilograms, bool isExpress)
    {
        var fee = orderTotal >= 75m ? 0m : 4.90m;
        if (kilograms >= 20)
            fee += 12.50m;
        if (isExpress)
            fee += 6.90m;
        return Ok(fee);
    }
}
