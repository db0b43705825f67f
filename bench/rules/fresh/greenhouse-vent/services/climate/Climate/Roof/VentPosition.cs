using System;

namespace Climate.Roof;

public sealed record Air(double Inside, double Outside, double Wind, double Humidity, bool Rains);

/// <summary>Position of the motors in percent; the controller moves at most once in five minutes.</summary>
public sealed class VentPosition
{
    private const double StormMetresPerSecond = 12;
    private const double FrostCelsius = 2;
    private const double DampShare = 0.85;

    private readonly IMotor _motor;

    public VentPosition(IMotor motor) => _motor = motor;

    public void Step(Air air)
    {
        var wanted = Percent(air);
        if (wanted != _motor.Position)
        {
            _motor.MoveTo(wanted);
        }
    }

    public static int Percent(Air air)
    {
        if (air.Wind >= StormMetresPerSecond || air.Outside < FrostCelsius || air.Rains)
            return 0;
        if (air.Inside >= 29)
            return 100;
        if (air.Inside >= 25)
            return 50;
        if (air.Inside >= 22 || air.Humidity > DampShare)
            return 25;
        return 0;
    }
}
