using System;
using System.Collections.Generic;
using System.Linq;

namespace Meridian.Rating.Weights;

public sealed record Piece(int Count, decimal LengthCm, decimal WidthCm, decimal HeightCm, decimal GrossKg);

public enum TransportMode
{
    Air,
    Express,
    Road,
    Sea,
}

public static class ChargeableWeight
{
    /// <summary>Weight in kilograms that is billed for a shipment.</summary>
    public static decimal Of(TransportMode mode, IReadOnlyCollection<Piece> pieces)
    {
        decimal divisor;
        switch (mode)
        {
            case TransportMode.Air:
                divisor = 6000m;
                break;
            case TransportMode.Express:
                divisor = 5000m;
                break;
            case TransportMode.Road:
                divisor = 3000m;
                break;
            case TransportMode.Sea:
                divisor = 1000m;
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(mode), mode, "No divisor for this mode");
        }

        var gross = pieces.Sum(piece => piece.Count * piece.GrossKg);
        var volumetric = pieces.Sum(piece => piece.Count * Volume(piece)) / divisor;
        return Math.Ceiling(Math.Max(gross, volumetric) * 2m) / 2m;
    }

    private static decimal Volume(Piece piece) => piece.LengthCm * piece.WidthCm * piece.HeightCm;

    public static bool IsStackable(Piece piece) => piece.HeightCm < 120m;
}
