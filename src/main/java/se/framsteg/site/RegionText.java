package se.framsteg.site;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import se.framsteg.people.PersonId;
import se.framsteg.shell.Lang;
import se.framsteg.shell.OwnWords;
import se.framsteg.shell.Prose;

/** What a region says of itself in one place and language, as it was written once; its id tells it from later wordings. */
public record RegionText(UUID id, String place, String lang, String text, Instant writtenAt, UUID writtenBy) {
    public boolean isOf(TextPlace where, Lang language) {
        return place.equals(where.code()) && lang.equals(language.code());
    }

    public PersonId writer() {
        return new PersonId(writtenBy);
    }

    /** As it is shown; empty where there is no such place any more. */
    public Optional<Prose> prose() {
        return TextPlace.find(place).map(where -> OwnWords.of(text, where.heading()));
    }
}
