package se.framsteg.site.web;

import static se.framsteg.shell.Say.lang;

import java.util.List;
import se.framsteg.shell.Page;
import se.framsteg.shell.parts.Crumb;

/** One published figure on a page of its own. */
public record PublicFigurePage(PublicFigure figure) implements Page {
    @Override
    public String template() {
        return "site/web/figure";
    }

    public String path() {
        return "/%s/%s"
                .formatted(
                        figure.region().slug(), figure.publication().programme().slug());
    }

    public List<Crumb> above() {
        return List.of(
                new Crumb(figure.region().name(lang()), "/" + figure.region().slug()),
                new Crumb(figure.publication().programme().name(), path()));
    }
}
