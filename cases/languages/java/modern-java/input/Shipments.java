package com.tallyho.shipping;

import java.util.List;

public sealed interface Shipments permits Shipments.Parcel, Shipments.Pallet {
    record Parcel(int grams, Address to) implements Shipments {
        Parcel {
            if (grams < 0) throw new WeightRefused();
        }
    }

    record Pallet(List<Parcel> parcels) implements Shipments {}

    non-sealed interface Courier extends Carrier {}

    static int fee(Object shipment, Zone zone) {
        var base = switch (zone) {
            case NEAR, FAR -> 3;
            case Zone.ABROAD -> 9;
            case null, default -> 0;
        };
        return switch (shipment) {
            case Parcel(int grams, Address(var street, Country country)) when grams > 1000 && country.isFar() -> base + 4;
            case Parcel parcel -> base;
            case Pallet pallet -> {
                if (pallet.parcels() instanceof ArrayList<Parcel> list) yield list.size();
                yield 7;
            }
            default -> throw new IllegalArgumentException();
        };
    }

    default String label() {
        String caf\u00e9 = """
            Dear "customer",
              your \"""order\""" // is no comment
            """;
        char quote = '\'', unicode = '\u0041';
        return caf\u00e9 + quote + unicode;
    }

    @interface Fragile {
        Class<?>[] because() default {Glass.class};
    }
}
