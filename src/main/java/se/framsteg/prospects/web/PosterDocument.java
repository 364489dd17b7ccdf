package se.framsteg.prospects.web;

import static se.framsteg.shell.Say.date;
import static se.framsteg.shell.Say.days;
import static se.framsteg.shell.Say.say;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.framsteg.applications.Opening;
import se.framsteg.programmes.CriteriaWords;
import se.framsteg.prospects.Poster;
import se.framsteg.shell.Page;
import se.framsteg.shell.documents.QrPicture;

/**
 * A poster for a wall: what the course is, for whom, when and where, whom to ring, and a code that leads to the form.
 *
 * @param promoter who puts it up, as {@code organisation} is whom they work for; empty where that is not known
 * @param address where one applies, in full
 */
public record PosterDocument(
        PosterSize size,
        Opening opening,
        Poster poster,
        String promoter,
        String organisation,
        Map<String, String> municipalities,
        String address)
        implements Page {
    @Override
    public String template() {
        return "prospects/web/posterDocument";
    }

    public QrPicture qr() {
        return QrPicture.of(address);
    }

    PosterDocument in(PosterSize another) {
        return new PosterDocument(another, opening, poster, promoter, organisation, municipalities, address);
    }

    /** How large its name is: no word of it is broken, and in a Swedish name a word may be long. */
    public String nameSize() {
        int longest = Arrays.stream(opening.programme().name().split("[\\s-]+"))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return longest <= 18 ? "" : longest <= 24 ? "name-long" : longest <= 34 ? "name-longer" : "name-longest";
    }

    /** How large the address is, so that it stands on one line. */
    public String addressSize() {
        int letters = shown().length();
        if (letters <= 56) {
            return "";
        }
        return letters <= 76 ? "address-long" : letters <= 104 ? "address-longer" : "address-longest";
    }

    /** The address as people type it. */
    public String shown() {
        return address.replaceFirst("^https?://", "");
    }

    /** In large letters, as the promoter wrote it: on a wall nobody presses it. */
    public String number() {
        return poster.phone();
    }

    /** Whom to ring, above the number: by name alone where it is not known whom they work for. */
    public String call() {
        return organisation.isEmpty()
                ? say("prospects.poster.call.alone", promoter)
                : say("prospects.poster.call", promoter, organisation);
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
