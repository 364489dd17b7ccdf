package se.framsteg.shell.mail;

import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.Face;
import se.framsteg.shell.Frame;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Look;
import se.framsteg.shell.Look.Emblem;

/**
 * What a region's letters end with: its name and logo, its funder's emblem and the words that the funder prescribes. The pictures
 * travel in the letter itself, since a mail reader that fetched them would tell that it has been opened.
 *
 * @param words empty where none are prescribed
 */
public record LetterFoot(
        String region, @Nullable Shown logo, @Nullable Shown emblem, String words) {

    /** @param id by which the letter's page names the picture that lies beside it */
    public record Shown(String id, int width, int height, String alt) {}

    static LetterFoot of(Frame.Place place, Lang lang) {
        Look look = place.face().look();
        String words = look.funder().in(lang);
        return new LetterFoot(
                place.name(lang), shown(look.logo(), lang, place.name(lang)), shown(look.emblem(), lang, words), words);
    }

    private static @Nullable Shown shown(@Nullable Emblem emblem, Lang lang, String otherwise) {
        if (emblem == null) {
            return null;
        }
        String alt = emblem.alt().in(lang);
        return new Shown(id(emblem), emblem.width(), emblem.height(), alt.isEmpty() ? otherwise : alt);
    }

    /** The same picture has the same id wherever it stands. */
    static String id(Emblem emblem) {
        return UUID.nameUUIDFromBytes(emblem.png()) + "@framsteg";
    }

    /** The pictures that the region's letters may carry as it looks now, of whichever programme they are. */
    static Stream<Emblem> pictures(Face face) {
        return Stream.concat(
                Stream.ofNullable(face.look().logo()),
                Stream.concat(
                        Stream.ofNullable(face.look().emblem()), face.funders().emblems()));
    }

    /** For readers of plain text. */
    String text() {
        return words.isEmpty() ? region : region + "\n" + words;
    }
}
