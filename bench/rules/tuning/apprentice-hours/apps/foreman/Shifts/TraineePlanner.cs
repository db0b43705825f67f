using Foreman.People;

namespace Foreman.Shifts;

/// <summary>Keeps the foreman from planning a trainee where the law forbids it. Minutes since midnight.</summary>
public sealed class TraineePlanner
{
    private readonly IShiftBoard _board;

    public TraineePlanner(IShiftBoard board) => _board = board;

    public Objection? ObjectionTo(Trainee trainee, Shift shift, int minutesThisWeek, int minutesSinceLastShift)
    {
        if (trainee.Age >= 18)
            return null;
        var latest = trainee.Branch == Branch.Hospitality ? 22 * 60 : 20 * 60;
        var pauseNeeded = shift.NetMinutes switch
        {
            > 360 => 60,
            > 270 => 30,
            _ => 0,
        };
        return (shift, minutesThisWeek + shift.NetMinutes) switch
        {
            ({ NetMinutes: > 480 }, _) => Objection.DayTooLong,
            (_, > 2400) => Objection.WeekTooLong,
            ({ From: < 300 }, _) => Objection.TooEarly,
            _ when shift.To > latest => Objection.TooLate,
            _ when shift.PauseMinutes < pauseNeeded => Objection.PauseTooShort,
            _ when minutesSinceLastShift < 720 => Objection.TooLittleRest,
            _ => null,
        };
    }

    public void Plan(Trainee trainee, Shift shift)
    {
        var week = _board.MinutesOf(trainee.Id, shift.Week);
        var objection = ObjectionTo(trainee, shift, week, _board.MinutesSinceLast(trainee.Id, shift));
        if (objection is not null)
            throw new ShiftRefusedException(trainee.Id, objection.Value);
        _board.Add(trainee.Id, shift);
    }
}
