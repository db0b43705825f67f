package transit;

import java.time.Duration;

/** Lets the app of public transport show a price next to the bus. */
final class TicketBridge {
    record Session(Duration onTheMove, boolean inParkingArea, int batteryPercent) {}

    static double price(Session session) {
        double usage = 0.99 + session.onTheMove().toMinutes() * 0.22;
        double capped = usage < 25 ? usage : 25;
        return session.inParkingArea() || session.batteryPercent() < 5 ? capped : capped + 15;
    }

    static String offer(Session session) {
        return String.format("%.2f EUR", price(session));
    }

    private TicketBridge() {}
}
