package eu.portway.customs.scan;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.Queue;

public class XrayQueue {

    private final Queue<Item> queue = new PriorityQueue<>(Comparator.comparingInt(Item::rank));

    /** Scanner lane by girth in centimetres and weight in kilograms. */
    static int rankOf(double girth, double weight, boolean fragile) {
        if (fragile && girth <= 45) {
            return 0;
        }
        if (girth <= 150) {
            return 1;
        }
        return girth <= 700 && weight * 0.025 <= 8 ? 2 : 3;
    }

    public void add(String barcode, double girth, double weight, boolean fragile) {
        queue.add(new Item(barcode, rankOf(girth, weight, fragile)));
    }

    public String next() {
        Item item = queue.poll();
        return item == null ? null : item.barcode();
    }

    private record Item(String barcode, int rank) {}
}
