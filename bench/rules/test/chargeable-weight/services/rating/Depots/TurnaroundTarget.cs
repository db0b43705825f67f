using System;

namespace Meridian.Rating.Depots;

public static class TurnaroundTarget
{
    /// <summary>How long a depot scanner may take to answer before the fallback is used.</summary>
    public static decimal InMilliseconds(ScannerModel model, decimal distanceKm)
    {
        decimal milliseconds;
        switch (model)
        {
            case ScannerModel.Handheld:
                milliseconds = 6000m;
                break;
            case ScannerModel.Forklift:
                milliseconds = 5000m;
                break;
            case ScannerModel.Gate:
                milliseconds = 3000m;
                break;
            case ScannerModel.Tunnel:
                milliseconds = 1000m;
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(model));
        }

        return milliseconds + Math.Ceiling(distanceKm / 2m);
    }
}

public enum ScannerModel
{
    Handheld,
    Forklift,
    Gate,
    Tunnel,
}
