package se.framsteg.prospects.web;

/** How large a poster says what it says, and how wide its code is, in dots of the screen. */
public enum PosterSize {
    /** The code at the foot of the page. */
    LARGE("poster-large poster-down", 330),
    /** The same one after the other, to see whether there is room for all of it. */
    LARGE_IN_TURN("poster-large", 330),
    MIDDLE("poster-middle poster-down", 310),
    MIDDLE_IN_TURN("poster-middle", 310),
    SMALL("poster-small", 300),
    SMALLEST("poster-smallest", 220);

    private final String css;
    private final int code;

    PosterSize(String css, int code) {
        this.css = css;
        this.code = code;
    }

    public String css() {
        return css;
    }

    public int code() {
        return code;
    }
}
