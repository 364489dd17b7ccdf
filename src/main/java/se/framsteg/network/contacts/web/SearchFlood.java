package se.framsteg.network.contacts.web;

import java.time.Clock;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Refuses to search for what a script pours in, before it costs a query. Counted in memory, by network and minute; more than
 * people behind one network type, so that nobody else waits.
 */
@Component
class SearchFlood {
    static final int IN_A_MINUTE = 60;

    private static final int MOST_CLIENTS = 50_000;

    private final ConcurrentHashMap<String, Integer> counted = new ConcurrentHashMap<>();
    private final Clock clock;
    private volatile long minute;

    SearchFlood(Clock clock) {
        this.clock = clock;
    }

    boolean maySearch(String client) {
        long now = clock.instant().getEpochSecond() / 60;
        if (now != minute || counted.size() > MOST_CLIENTS) {
            minute = now;
            counted.clear();
        }
        return counted.merge(client, 1, Integer::sum) <= IN_A_MINUTE;
    }
}
