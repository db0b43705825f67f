using System;

namespace Pantry.Intake.Transport;

public enum Alarm { None, Driver, Dispatcher }

/// <summary>While a van is on the road. What happens with the food is decided at the ramp.</summary>
public sealed class CoolBoxAlarm
{
    private readonly ISms _sms;

    public CoolBoxAlarm(ISms sms) => _sms = sms;

    public static Alarm Raise(FoodKind kind, double celsius, TimeSpan open)
    {
        switch (kind)
        {
            case FoodKind.Chilled when celsius > 5 || open > TimeSpan.FromMinutes(4):
            case FoodKind.Frozen when celsius > -20:
                return Alarm.Driver;
            case FoodKind.Chilled when celsius > 9:
                return Alarm.Dispatcher;
            default:
                return Alarm.None;
        }
    }

    public void Tell(string number, Alarm alarm)
    {
        if (alarm != Alarm.None)
        {
            _sms.Send(number, alarm.ToString());
        }
    }
}
