package com.marquee.programme.model;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

public record Performance(String id, String title, String hall, Instant startsAt, List<String> cast) {

    public Performance {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(startsAt, "startsAt");
        cast = List.copyOf(cast);
    }

    public Performance movedTo(String otherHall) {
        return new Performance(id, title, otherHall, startsAt, cast);
    }

    public boolean features(String artist) {
        return cast.stream().anyMatch(name -> name.equalsIgnoreCase(artist));
    }
}
