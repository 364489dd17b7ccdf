package se.framsteg.prospects.web;

import static se.framsteg.shell.Say.date;
import static se.framsteg.shell.Say.days;
import static se.framsteg.shell.Say.say;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.framsteg.applications.Opening;
import se.framsteg.programmes.CriteriaWords;
import se.framsteg.prospects.Poster;
import se.framsteg.shell.Page;

/**
 * A poster for a wall: what the course is, for whom, when and where, whom to ring, and a code that leads to the form.
 *
 * @param promoter who puts it up, as {@code organisation} is whom they work for
 * @param address where one applies, in full
 */
public record PosterDocument(
        Opening opening,
        Poster poster,
        String promoter,
        String organisation,
        Map<String, String> municipalities,
        String address)
        implements Page {
    private static final int MOST_LARGE = 420;
    private static final int MOST_LINES = 4;

    @Override
    public String template() {
        return "prospects/web/posterDocument";
    }

    public QrPicture qr() {
        return QrPicture.of(address);
    }

    /** Whether there is so little to say that it can be said large, with the code at the foot of the page. */
    public boolean isShort() {
        int letters = opening.programme().purpose().length()
                + opening.programme().name().length()
                + criteria().stream().mapToInt(String::length).sum();
        return letters <= MOST_LARGE && criteria().size() <= MOST_LINES;
    }

    /** How large the address is, so that it stands on one line. */
    public String addressSize() {
        int letters = shown().length();
        return letters <= 48 ? "" : letters <= 72 ? "poster-address-long" : "poster-address-longest";
    }

    /** The address as people type it. */
    public String shown() {
        return address.replaceFirst("^https?://", "");
    }

    public String when() {
        var cohort = opening.cohort();
        return cohort.startsOn() == null || cohort.endsOn() == null
                ? say("prospects.poster.weeks", opening.programme().weeks())
                : days(cohort.startsOn(), cohort.endsOn());
    }

    public String until() {
        return date(Objects.requireNonNull(opening.cohort().closesOn()));
    }

    public List<String> criteria() {
        return CriteriaWords.of(opening.cohort().criteria(), municipalities);
    }
}
