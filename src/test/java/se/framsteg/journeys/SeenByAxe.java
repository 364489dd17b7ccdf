package se.framsteg.journeys;

import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The addresses that have been looked through for hindrances, for as long as the tests take. */
public final class SeenByAxe {
    private static final Set<String> PATHS = ConcurrentHashMap.newKeySet();

    private SeenByAxe() {}

    /** Without the language in front. */
    public static Set<String> paths() {
        return Set.copyOf(PATHS);
    }

    static void note(String url) {
        String path = URI.create(url).getPath();
        PATHS.add(path.equals("/en") ? "/" : path.startsWith("/en/") ? path.substring(3) : path);
    }
}
