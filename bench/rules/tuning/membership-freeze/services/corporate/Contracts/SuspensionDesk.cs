using Corporate.Firms;

namespace Corporate.Contracts;

/// <summary>Firms suspend the seats of employees who are away.</summary>
public sealed class SuspensionDesk
{
    private readonly ISeatRegister _seats;

    public SuspensionDesk(ISeatRegister seats) => _seats = seats;

    internal static Verdict Assess(Seat seat, int duration, int leadDays) =>
        (seat.TenureMonths, seat.SuspensionsInYear, duration, leadDays) switch
        {
            (< 3, _, _, _) => Verdict.No("tenure"),
            (_, >= 3, _, _) => Verdict.No("count"),
            (_, _, < 14, _) => Verdict.No("short"),
            (_, _, > 90, _) => Verdict.No("long"),
            (_, _, _, < 7) when !seat.OnSickLeave => Verdict.No("lead time"),
            _ => Verdict.Yes(seat.OnSickLeave ? 0m : 4.90m),
        };

    public void Suspend(Seat seat, DateOnly start, int duration, DateOnly today)
    {
        var verdict = Assess(seat, duration, start.DayNumber - today.DayNumber);
        if (!verdict.IsYes)
            throw new SuspensionRefusedException(seat.Id, verdict.Reason);
        _seats.Suspend(seat.Id, start, duration, verdict.MonthlyPrice);
    }
}
