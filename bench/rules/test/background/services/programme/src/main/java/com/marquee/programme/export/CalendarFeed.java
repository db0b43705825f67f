package com.marquee.programme.export;

import com.marquee.programme.model.Performance;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

public final class CalendarFeed {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    public String render(List<Performance> performances) {
        StringBuilder feed = new StringBuilder();
        line(feed, "BEGIN:VCALENDAR");
        line(feed, "VERSION:2.0");
        line(feed, "PRODID:-//Marquee//Programme//EN");
        for (Performance performance : performances) {
            line(feed, "BEGIN:VEVENT");
            line(feed, "UID:" + performance.id() + "@marquee.example");
            line(feed, "DTSTART:" + STAMP.format(performance.startsAt()));
            line(feed, "SUMMARY:" + escape(performance.title()));
            line(feed, "LOCATION:" + escape(performance.hall()));
            line(feed, "END:VEVENT");
        }
        line(feed, "END:VCALENDAR");
        return feed.toString();
    }

    private static void line(StringBuilder feed, String text) {
        feed.append(text).append("\r\n");
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;").replace("\n", "\\n");
    }
}
