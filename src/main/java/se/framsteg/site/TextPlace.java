package se.framsteg.site;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where on the region's pages a text of its own stands. */
public enum TextPlace {
    /** What the programme is and what the region offers companies. */
    OFFER("", 2),
    /** What to know before one applies. */
    APPLY("", 3),
    /** Whom to turn to. */
    CONTACT("", 3),
    /** Before one asks a question. */
    ASK("/ask", 2),
    /** Before the cards of those who know more. */
    CONTACTS("/contacts", 2),
    /** Before what participants tell. */
    VOICES("/voices", 2),
    /** What is known not to be accessible yet, and why. */
    ACCESSIBILITY("/tillganglighet", 3),
    /** What becomes of what is known of people. */
    PRIVACY("/privacy", 2),
    /** The programme in short and easy sentences. */
    EASY("/easy", 2),
    /** At the foot of all pages. */
    FOOTER("", 2);

    private final String page;
    private final int heading;

    TextPlace(String page, int heading) {
        this.page = page;
        this.heading = heading;
    }

    public static Optional<TextPlace> find(String code) {
        return Arrays.stream(values())
                .filter(place -> place.code().equals(code))
                .findFirst();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The page it stands on, below the region's address. */
    public String page() {
        return page;
    }

    /** The level of the headings that may stand in it. */
    int heading() {
        return heading;
    }
}
