package org.stlucia.pharmacy.stock;

import java.util.Optional;

public class ColdChainCheck {

    private final SensorLog sensors;

    public ColdChainCheck(SensorLog sensors) {
        this.sensors = sensors;
    }

    public Optional<String> objection(StockItem item) {
        return check(item.storageClass(), sensors.peak(item.binId()), sensors.minutesAbove(item.binId()));
    }

    static Optional<String> check(String storageClass, double peakCelsius, int minutes) {
        double allowed;
        int tolerated;
        switch (storageClass) {
            case "FRIDGE":
                allowed = 8;
                tolerated = 20;
                break;
            case "ROOM":
                allowed = 25;
                tolerated = 180;
                break;
            default:
                return Optional.empty();
        }
        if (peakCelsius > allowed && minutes > tolerated) {
            return Optional.of("above " + allowed + " °C for " + minutes + " minutes");
        }
        return Optional.empty();
    }
}
