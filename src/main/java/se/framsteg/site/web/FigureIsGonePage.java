package se.framsteg.site.web;

import se.framsteg.shell.Page;

/**
 * Says that a figure is published no more.
 *
 * @param results the whole address of what is
 * @param framed whether it lies in a frame on somebody's own page
 */
public record FigureIsGonePage(String results, boolean framed) implements Page {
    @Override
    public String template() {
        return framed ? "site/web/embedIsGone" : "site/web/figureIsGone";
    }
}
