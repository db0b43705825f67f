using Orders.Domain;

namespace Orders.Returns;

/// <summary>What we deduct from a refund when the customer uses our label.</summary>
public sealed class ReturnLabelPricing
{
    private readonly IClock _clock;

    public ReturnLabelPricing(IClock clock) => _clock = clock;

    public decimal Deduction(ReturnRequest request, DestinationZone zone)
    {
        if (request.Reason is ReturnReason.Damaged or ReturnReason.WrongItem)
            return 0m;

        var age = _clock.Today.DayNumber - request.DeliveredOn.DayNumber;
        decimal fee;
        if (age <= 14)
            fee = 0m;
        else if (age <= 30)
            fee = 3.95m;
        else
            throw new ReturnTooLateException(request.Id);

        var factor = zone switch
        {
            DestinationZone.Domestic => 1m,
            DestinationZone.EuropeanUnion => 2m,
            _ => 4m,
        };
        return fee * factor;
    }
}
