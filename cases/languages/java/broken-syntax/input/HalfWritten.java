package com.tallyho.orders;

import com.tallyho.pricing.TierPolicy;
import com.tallyho.

public class HalfWritten {
    int total(Order order) {
        if (order.isGold( {
            return order.

    String label() {
        return "open;
    }

    void ship(Parcel parcel) {
        parcel.send();
    }
