using Microsoft.AspNetCore.Mvc;
using Tallyho.Pricing.Application;
using Tallyho.Pricing.Contracts;
using Tallyho.Pricing.Domain;

namespace Tallyho.Pricing.Controllers;

[ApiController]
[Route("api/orders")]
public sealed class OrdersController : ControllerBase
{
    private readonly OrderService _orders;

    public OrdersController(OrderService orders) => _orders = orders;

    [HttpPost]
    public async Task<ActionResult<OrderResponse>> Place(PlaceOrderRequest request, CancellationToken cancellation)
    {
        try
        {
            var order = await _orders.PlaceAsync(request.QuoteId, cancellation);
            return StatusCode(StatusCodes.Status201Created, OrderResponse.From(order));
        }
        catch (DomainException problem)
        {
            return UnprocessableEntity(new { errors = new[] { problem.Message } });
        }
    }

    [HttpGet]
    public async Task<IReadOnlyList<OrderResponse>> List([FromQuery] Guid customerId, CancellationToken cancellation)
    {
        var orders = await _orders.ForCustomerAsync(customerId, cancellation);
        return orders.Select(OrderResponse.From).ToList();
    }

    [HttpPost("{id:guid}/release")]
    public async Task<OrderResponse> Release(Guid id, CancellationToken cancellation) =>
        OrderResponse.From(await _orders.ReleaseAsync(id, cancellation));

    [HttpPost("{id:guid}/cancel")]
    public async Task<OrderResponse> Cancel(Guid id, CancellationToken cancellation) =>
        OrderResponse.From(await _orders.CancelAsync(id, cancellation));
}
