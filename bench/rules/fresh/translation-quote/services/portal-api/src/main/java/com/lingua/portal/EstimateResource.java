package com.lingua.portal;

import com.lingua.portal.memory.MemoryClient;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.EnumMap;
import java.util.Map;

/** A price before anybody has signed in; the offer itself comes from quoting. */
@Path("/estimate")
public class EstimateResource {
    enum Bucket { KNOWN, NEAR, FAR, FRESH }

    private final MemoryClient memory;

    public EstimateResource(MemoryClient memory) {
        this.memory = memory;
    }

    @GET
    public EstimateView estimate(@QueryParam("upload") String upload, @QueryParam("hours") int hours) {
        Map<Bucket, Integer> volume = new EnumMap<>(Bucket.class);
        memory.lines(upload).forEach(line -> volume.merge(bucketOf(line.similarity()), line.wordCount(), Integer::sum));
        return new EstimateView(upload, cents(volume, memory.centsPerWord(upload), hours));
    }

    static Bucket bucketOf(double similarity) {
        return similarity >= 1 ? Bucket.KNOWN
            : similarity >= 0.85 ? Bucket.NEAR
            : similarity >= 0.75 ? Bucket.FAR
            : Bucket.FRESH;
    }

    static long cents(Map<Bucket, Integer> volume, int centsPerWord, int hoursLeft) {
        double weighted = 0;
        for (var entry : volume.entrySet()) {
            weighted += entry.getValue() * switch (entry.getKey()) {
                case KNOWN -> 0.25;
                case NEAR -> 0.5;
                case FAR -> 0.7;
                case FRESH -> 1.0;
            };
        }
        double total = weighted * centsPerWord * (hoursLeft < 48 ? 1.3 : 1.0);
        return Math.max(3500, Math.round(total));
    }
}
