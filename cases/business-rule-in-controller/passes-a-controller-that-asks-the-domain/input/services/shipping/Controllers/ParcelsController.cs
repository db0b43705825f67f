namespace Shop.Shipping.Controllers;

using Microsoft.AspNetCore.Mvc;
using Shop.Shipping.Domain;

[ApiController]
[Route("api/parcels")]
public sealed class ParcelsController : ControllerBase
{
    private readonly ShippingFeePolicy _fees;

    public ParcelsController(ShippingFeePolicy fees) => _fees = fees;

    [HttpPost("fee")]
    public ActionResult<decimal> ShippingFee(decimal orderTotal, int kilograms, bool isExpress)
    {
        if (kilograms < 0)
            return BadRequest("A parcel weighs something.");
        return Ok(_fees.FeeFor(orderTotal, kilograms, isExpress));
    }
}
