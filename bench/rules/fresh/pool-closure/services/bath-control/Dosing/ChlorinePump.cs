using System;

namespace BathControl.Dosing;

public enum Stroke { Off, Low, Normal, High }

/// <summary>Drives the pump. Nothing here closes a pool.</summary>
public sealed class ChlorinePump
{
    private readonly IPumpPort _port;

    public ChlorinePump(IPumpPort port) => _port = port;

    public static Stroke StrokeFor(double freeChlorine, double ph, double flow)
    {
        if (flow < 12)
            return Stroke.Off;
        if (freeChlorine > 0.6)
            return Stroke.Off;
        if (freeChlorine > 0.5)
            return ph > 7.2 ? Stroke.Normal : Stroke.Low;
        return freeChlorine < 0.4 ? Stroke.High : Stroke.Normal;
    }

    public void Apply(Stroke stroke)
    {
        _port.Write((byte)stroke);
        _port.Flush();
    }
}
