package se.framsteg.site.web;

import se.framsteg.shell.Page;

/** One published figure, to lie in a frame on somebody's own page: no head, no foot, no script. */
public record EmbedPage(PublicFigure figure) implements Page {
    @Override
    public String template() {
        return "site/web/embed";
    }
}
