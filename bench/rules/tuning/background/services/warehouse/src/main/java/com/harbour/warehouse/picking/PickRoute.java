package com.harbour.warehouse.picking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Orders picks so that a picker walks each aisle once, up one and down the next. */
public final class PickRoute {

    private PickRoute() {
    }

    public static List<Pick> plan(List<Pick> picks) {
        Map<Integer, List<Pick>> byAisle = picks.stream()
                .collect(Collectors.groupingBy(Pick::aisle, TreeMap::new, Collectors.toCollection(ArrayList::new)));
        List<Pick> route = new ArrayList<>(picks.size());
        boolean isUpwards = true;
        for (List<Pick> aisle : byAisle.values()) {
            Comparator<Pick> order = Comparator.comparingInt(Pick::shelf);
            aisle.sort(isUpwards ? order : order.reversed());
            route.addAll(aisle);
            isUpwards = !isUpwards;
        }
        return route;
    }
}
