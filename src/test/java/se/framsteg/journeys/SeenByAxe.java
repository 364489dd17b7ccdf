package se.framsteg.journeys;

import java.net.URI;
import java.util.Set;
import se.framsteg.rules.Noted;

/** The addresses that have been looked through for hindrances, for as long as the tests take. */
public final class SeenByAxe {
    private static final Noted PATHS = new Noted("pages");

    private SeenByAxe() {}

    /** Without the language in front. */
    public static Set<String> paths() {
        return PATHS.all();
    }

    static void note(String url) {
        String path = URI.create(url).getPath();
        PATHS.note(path.equals("/en") ? "/" : path.startsWith("/en/") ? path.substring(3) : path);
    }
}
