package se.framsteg.site.web;

import static se.framsteg.shell.forms.FormReading.typed;
import static se.framsteg.shell.forms.FormReading.version;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import se.framsteg.shell.InBoth;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;
import se.framsteg.site.Colour;
import se.framsteg.site.OwnLook;
import se.framsteg.site.Palette;

/**
 * How a region wants its pages to look, as it was typed and chosen.
 *
 * @param colour as it is typed
 * @param picked as it is picked among colours; a browser always sends one
 * @param colourShown what both boxes held when they were shown: what is typed goes before what is picked
 */
public record LookForm(
        @Nullable String colour,
        @Nullable String picked,
        @Nullable String colourShown,
        @Nullable MultipartFile logo,
        @Nullable String logoAltSv,
        @Nullable String logoAltEn,
        @Nullable String noLogo,
        @Nullable MultipartFile emblem,
        @Nullable String emblemAltSv,
        @Nullable String emblemAltEn,
        @Nullable String noEmblem,
        @Nullable String funderSv,
        @Nullable String funderEn,
        @Nullable String onOwnPages,
        @Nullable String shown) {
    /** The house's, which the picker shows where a region has none. */
    static final String HOUSE = "#1d6350";

    static LookForm of(OwnLook look) {
        String colour = look.colour() == null ? "" : look.colour().hex();
        FunderFields funder = FunderFields.of(look.funder());
        return new LookForm(
                colour,
                colour.isEmpty() ? HOUSE : colour,
                colour,
                null,
                look.logoAlt().sv(),
                look.logoAlt().en(),
                null,
                null,
                funder.emblemAltSv(),
                funder.emblemAltEn(),
                null,
                funder.funderSv(),
                funder.funderEn(),
                look.funderOnOwnPages() ? "true" : null,
                String.valueOf(look.version()));
    }

    FunderFields funder() {
        return new FunderFields(emblemAltSv, emblemAltEn, noEmblem, funderSv, funderEn);
    }

    /** What was typed; where the box was left as it was, what was picked. */
    private String wanted() {
        String before = typed(colourShown);
        String pickedBefore = before.isEmpty() ? HOUSE : before;
        boolean isPicked = !typed(picked).isEmpty() && !typed(picked).equalsIgnoreCase(pickedBefore);
        return isPicked && typed(colour).equals(before) ? typed(picked) : typed(colour);
    }

    /** @param newLogo and the emblem as they were chosen and read */
    Mending mending(ChosenPicture newLogo, ChosenPicture newEmblem) {
        var reading = new FormReading();
        if (!wanted().isEmpty()) {
            Optional<Colour> read = Colour.read(wanted());
            if (read.isEmpty()) {
                reading.refuse("colour", "site.look.colour.wrong");
            } else if (!Palette.isReadable(read.get())) {
                reading.refuse(
                        "colour",
                        "site.look.colour.pale",
                        read.get().hex(),
                        Palette.nearest(read.get()).hex());
            }
        }
        newLogo.check(reading, "logo");
        FunderFields.alt(reading, "logoAltSv", logoAltSv);
        FunderFields.alt(reading, "logoAltEn", logoAltEn);
        funder().check(reading, newEmblem);
        return reading.mending();
    }

    /** What is to stand: what is not chosen anew stays, and so do the programmes' own funders. */
    OwnLook look(OwnLook now, ChosenPicture newLogo, ChosenPicture newEmblem) {
        return new OwnLook(
                wanted().isEmpty() ? null : Colour.read(wanted()).orElseThrow(),
                newLogo.orElse(now.logo(), noLogo),
                new InBoth(FunderFields.oneLine(logoAltSv), FunderFields.oneLine(logoAltEn)),
                funder().funder(now.funder(), newEmblem),
                !typed(onOwnPages).isEmpty(),
                now.programmes(),
                version(shown));
    }
}
