package se.framsteg.site.web;

import static se.framsteg.shell.forms.FormReading.typed;
import static se.framsteg.shell.forms.FormReading.version;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import se.framsteg.programmes.Programme;
import se.framsteg.programmes.ProgrammeId;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;
import se.framsteg.site.OwnFunder;
import se.framsteg.site.OwnLook;

/**
 * Whose emblem and words a programme's pages are to carry, as it was typed and chosen.
 *
 * @param choice {@code usual}, {@code own} or {@code none}
 */
public record ProgrammeFunderForm(
        @Nullable String choice,
        @Nullable MultipartFile emblem,
        @Nullable String emblemAltSv,
        @Nullable String emblemAltEn,
        @Nullable String noEmblem,
        @Nullable String funderSv,
        @Nullable String funderEn,
        @Nullable String shown) {

    static ProgrammeFunderForm of(OwnLook look, Programme programme) {
        OwnFunder own = look.programmes().get(programme.id());
        boolean isUnsaid = look.isUnsaid(programme.id(), programme.funder());
        FunderFields fields = FunderFields.of(own == null ? OwnFunder.NONE : own);
        return new ProgrammeFunderForm(
                own == null || own.isUsual() ? isUnsaid ? "" : "usual" : own.isNone() ? "none" : "own",
                null,
                fields.emblemAltSv(),
                fields.emblemAltEn(),
                null,
                fields.funderSv(),
                fields.funderEn(),
                String.valueOf(look.version()));
    }

    private FunderFields fields() {
        return new FunderFields(emblemAltSv, emblemAltEn, noEmblem, funderSv, funderEn);
    }

    /** @param chosen the emblem as it was chosen and read */
    Mending mending(OwnFunder now, ChosenPicture chosen) {
        var reading = new FormReading();
        switch (typed(choice)) {
            case "usual", "none" -> {
                if (isWritten(now, chosen)) {
                    reading.refuse("choice", "site.look.programme.written");
                }
            }
            case "own" -> {
                fields().check(reading, chosen);
                if (reading.mending().isEmpty() && fields().funder(now, chosen).isNone()) {
                    reading.refuse("funderSv", "site.look.programme.own.needed");
                }
            }
            default -> reading.refuse("choice", "site.look.programme.choose");
        }
        return reading.mending();
    }

    /** Whether a funder of its own is written that was not there before. */
    private boolean isWritten(OwnFunder now, ChosenPicture chosen) {
        OwnFunder wanted = fields().funder(now, chosen);
        return chosen.isThere() || (!wanted.words().equals(now.words()) && !wanted.isNone());
    }

    /** The look with this programme's funder as it is to be. */
    OwnLook look(OwnLook now, ProgrammeId programme, ChosenPicture chosen) {
        OwnFunder own = now.programmes().getOrDefault(programme, OwnFunder.NONE);
        OwnFunder wanted = switch (typed(choice)) {
            case "own" -> fields().funder(own, chosen);
            case "none" -> OwnFunder.NONE;
            default -> OwnFunder.USUAL;
        };
        return now.of(programme, wanted, version(shown));
    }
}
