using Microsoft.AspNetCore.Mvc;
using Tallyho.Pricing.Application;
using Tallyho.Pricing.Contracts;
using Tallyho.Pricing.Domain;
using Tallyho.Validation;

namespace Tallyho.Pricing.Controllers;

[ApiController]
[Route("api/quotes")]
public sealed class QuotesController : ControllerBase
{
    private readonly QuoteService _quotes;
    private readonly ICustomerRepository _customers;
    private readonly QuoteRequestValidator _requests;
    private readonly DiscountValidator _discounts;
    private readonly IClock _clock;

    public QuotesController(
        QuoteService quotes,
        ICustomerRepository customers,
        QuoteRequestValidator requests,
        DiscountValidator discounts,
        IClock clock)
    {
        _quotes = quotes;
        _customers = customers;
        _requests = requests;
        _discounts = discounts;
        _clock = clock;
    }

    [HttpPost]
    public async Task<ActionResult<QuoteResponse>> Create(QuoteRequest request, CancellationToken cancellation)
    {
        var lines = request.Lines.Select(line => new RequestedLine(line.Sku, line.Quantity)).ToList();
        var checkedLines = _requests.Validate(lines.Select(line => (line.Sku, line.Quantity)).ToList());
        if (!checkedLines.IsValid)
            return BadRequest(new { errors = checkedLines.Errors });

        if (request.RequestedPercent is { } percent)
        {
            var customer = await _customers.FindAsync(request.CustomerId, cancellation);
            if (customer is null)
                return NotFound();

            var units = lines.Sum(line => line.Quantity);
            var checkedDiscount = _discounts.Validate(
                customer.Tier.ToString(), units, customer.FullYearsOn(_clock.Today), percent);
            if (!checkedDiscount.IsValid)
                return BadRequest(new { errors = checkedDiscount.Errors });
        }

        try
        {
            var quote = await _quotes.RequestAsync(request.CustomerId, lines, cancellation);
            return CreatedAtAction(nameof(Get), new { id = quote.Id }, QuoteResponse.From(quote));
        }
        catch (DomainException problem)
        {
            return UnprocessableEntity(new { errors = new[] { problem.Message } });
        }
    }

    [HttpGet("{id:guid}")]
    public async Task<ActionResult<QuoteResponse>> Get(Guid id, CancellationToken cancellation)
    {
        var quote = await _quotes.FindAsync(id, cancellation);
        return quote is null ? NotFound() : QuoteResponse.From(quote);
    }

    [HttpPost("{id:guid}/send")]
    public async Task<ActionResult<QuoteResponse>> Send(Guid id, CancellationToken cancellation)
    {
        try
        {
            return QuoteResponse.From(await _quotes.SendAsync(id, cancellation));
        }
        catch (DomainException problem)
        {
            return UnprocessableEntity(new { errors = new[] { problem.Message } });
        }
    }

    [HttpDelete("{id:guid}")]
    public async Task<IActionResult> Withdraw(Guid id, CancellationToken cancellation)
    {
        try
        {
            await _quotes.WithdrawAsync(id, cancellation);
            return NoContent();
        }
        catch (DomainException problem)
        {
            return UnprocessableEntity(new { errors = new[] { problem.Message } });
        }
    }
}
