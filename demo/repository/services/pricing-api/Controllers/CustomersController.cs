using Microsoft.AspNetCore.Mvc;
using Tallyho.Pricing.Contracts;
using Tallyho.Pricing.Domain;
using Tallyho.Validation;

namespace Tallyho.Pricing.Controllers;

[ApiController]
[Route("api/customers")]
public sealed class CustomersController : ControllerBase
{
    private const int SearchLimit = 20;

    private readonly ICustomerRepository _customers;

    public CustomersController(ICustomerRepository customers) => _customers = customers;

    [HttpGet]
    public async Task<IReadOnlyList<CustomerResponse>> Search(
        [FromQuery] string text,
        CancellationToken cancellation)
    {
        var customers = await _customers.SearchAsync(text, SearchLimit, cancellation);
        return customers.Select(CustomerResponse.From).ToList();
    }

    [HttpGet("{id:guid}")]
    public async Task<ActionResult<CustomerResponse>> Get(Guid id, CancellationToken cancellation)
    {
        var customer = await _customers.FindAsync(id, cancellation);
        return customer is null ? NotFound() : CustomerResponse.From(customer);
    }

    [HttpPut("{id:guid}/tier")]
    public async Task<ActionResult<CustomerResponse>> ChangeTier(
        Guid id,
        ChangeTierRequest request,
        CancellationToken cancellation)
    {
        if (!Enum.TryParse<CustomerTier>(request.Tier, ignoreCase: true, out var tier))
            return BadRequest(new { errors = new[] { $"'{request.Tier}' is not a tier." } });

        var customer = await _customers.FindAsync(id, cancellation);
        if (customer is null)
            return NotFound();

        customer.Tier = tier;
        await _customers.SaveAsync(customer, cancellation);
        return CustomerResponse.From(customer);
    }

    [HttpPut("{id:guid}/vat-number")]
    public async Task<ActionResult<CustomerResponse>> ChangeVatNumber(
        Guid id,
        ChangeVatNumberRequest request,
        CancellationToken cancellation)
    {
        var checkedNumber = VatNumberValidator.Validate(request.VatNumber);
        if (!checkedNumber.IsValid)
            return BadRequest(new { errors = checkedNumber.Errors });

        var customer = await _customers.FindAsync(id, cancellation);
        if (customer is null)
            return NotFound();

        customer.VatNumber = request.VatNumber;
        await _customers.SaveAsync(customer, cancellation);
        return CustomerResponse.From(customer);
    }
}
