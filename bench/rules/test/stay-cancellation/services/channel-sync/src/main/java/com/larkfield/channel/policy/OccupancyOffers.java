package com.larkfield.channel.policy;

import java.util.List;

/** Last minute prices on the portals. */
public class OccupancyOffers {

    public record Offer(int freeRooms, int percentOff) {}

    static final List<Offer> OFFERS = List.of(
            new Offer(30, 50),
            new Offer(14, 20),
            new Offer(7, 0));

    public double offerFor(double rackRate, int freeRooms, boolean weekend) {
        if (weekend) {
            return rackRate;
        }
        for (Offer offer : OFFERS) {
            if (freeRooms >= offer.freeRooms()) {
                return rackRate * (100 - offer.percentOff()) / 100;
            }
        }
        return rackRate;
    }

    public boolean isPublic(Offer offer) {
        return offer.percentOff() < 40;
    }
}
