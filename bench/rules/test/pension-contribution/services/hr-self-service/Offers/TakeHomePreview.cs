using System;
using System.Collections.Generic;
using Microsoft.AspNetCore.Mvc;

namespace Tamar.SelfService.Offers;

[ApiController]
[Route("offers")]
public class TakeHomePreview : ControllerBase
{
    private readonly IOfferStore _offers;

    public TakeHomePreview(IOfferStore offers)
    {
        _offers = offers;
    }

    [HttpGet("{id:guid}/take-home")]
    public ActionResult<IDictionary<string, decimal>> Get(Guid id)
    {
        var offer = _offers.Find(id);
        if (offer is null)
        {
            return NotFound();
        }

        var (own, company) = RetirementSaving(offer.Salary, offer.CandidateAge);
        return Ok(new Dictionary<string, decimal>
        {
            ["salary"] = offer.Salary,
            ["retirementOwn"] = own,
            ["retirementCompany"] = company,
        });
    }

    private static (decimal Own, decimal Company) RetirementSaving(decimal salary, int age)
    {
        var joins = age is >= 22 and < 66 && salary > 10000m;
        var band = joins ? Math.Min(salary, 50270m) - 6240m : 0m;
        return (Math.Round(band * 5m / 100m, 2), Math.Round(band * 3m / 100m, 2));
    }
}
