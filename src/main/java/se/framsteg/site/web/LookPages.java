package se.framsteg.site.web;

import static se.framsteg.shell.Say.number;
import static se.framsteg.shell.Say.say;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.framsteg.people.Manager;
import se.framsteg.programmes.Programme;
import se.framsteg.programmes.Programmes;
import se.framsteg.shell.Funder;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Look;
import se.framsteg.shell.Look.Emblem;
import se.framsteg.shell.forms.Mending;
import se.framsteg.site.Colour;
import se.framsteg.site.Looks;
import se.framsteg.site.OwnFunder;
import se.framsteg.site.OwnLook;
import se.framsteg.site.Palette;

/** Reads how a region's look stands, and says it. */
@Component
class LookPages {
    private final Looks looks;
    private final Programmes programmes;

    LookPages(Looks looks, Programmes programmes) {
        this.looks = looks;
        this.programmes = programmes;
    }

    /** @param form null where nothing is typed */
    LookPage page(Manager by, String region, @Nullable LookForm form, @Nullable String done, Mending mending) {
        Optional<OwnLook> draft = looks.draft(by.region());
        OwnLook now = draft.orElseGet(() -> looks.of(by.region()));
        List<Programme> all = programmes.in(by);
        Look look = RegionLook.of(region, now);
        Funder funder = RegionLook.funder(region, now.funder());
        return new LookPage(
                region,
                form == null ? LookForm.of(now) : form,
                draft.isPresent(),
                looks.before(by.region()).isPresent(),
                now.version(),
                contrasts(now),
                remarks(now, look.logo(), all),
                look.logo() == null ? null : look.logo().path(),
                funder.emblem() == null ? null : funder.emblem().path(),
                all.stream().map(each -> paid(each, now)).toList(),
                done,
                mending);
    }

    private static LookPage.Paid paid(Programme programme, OwnLook look) {
        return new LookPage.Paid(programme.name(), programme.slug(), programme.funder(), says(programme, look));
    }

    private static String says(Programme programme, OwnLook look) {
        OwnFunder own = look.programmes().get(programme.id());
        if (own == null || own.isUsual()) {
            return say(
                    look.funder().isNone()
                            ? "site.look.programme.usual.none"
                            : look.isUnsaid(programme.id(), programme.funder())
                                    ? "site.look.programme.unsaid"
                                    : "site.look.programme.usual");
        }
        return own.isNone() ? say("site.look.programme.none") : say("site.look.programme.own", words(own));
    }

    private static String words(OwnFunder funder) {
        Funder read = new Funder(null, funder.words());
        String words = read.in(Lang.SV);
        return words.isEmpty() ? say("site.look.programme.emblem") : words;
    }

    private static List<String> remarks(OwnLook now, @Nullable Emblem logo, List<Programme> programmes) {
        var remarks = new ArrayList<String>();
        if (logo != null && logo.isHardToRead()) {
            remarks.add(say("site.look.logo.shape", number(logo.width()), number(logo.height())));
        }
        oneLanguage(now.funder()).ifPresent(remarks::add);
        List<String> unsaid = programmes.stream()
                .filter(each -> now.isUnsaid(each.id(), each.funder()))
                .map(each -> say("site.look.unsaid.one", each.name(), each.funder()))
                .toList();
        if (!unsaid.isEmpty()) {
            remarks.add(say("site.look.unsaid", String.join(", ", unsaid)));
        }
        return remarks;
    }

    /** Where the funder's words will stand in the wrong language. */
    static Optional<String> oneLanguage(OwnFunder funder) {
        return funder.isInOneLanguage()
                ? Optional.of(
                        say(funder.words().en().isEmpty() ? "site.look.funder.only.sv" : "site.look.funder.only.en"))
                : Optional.empty();
    }

    private static List<String> contrasts(OwnLook now) {
        Colour colour = now.colour();
        if (colour == null) {
            return List.of();
        }
        Palette palette = Palette.of(colour);
        return Stream.of(
                        say("site.look.contrast.white", colour.hex(), ratio(colour.contrast(Colour.WHITE))),
                        say(
                                "site.look.contrast.dark",
                                palette.dark().accent().hex(),
                                ratio(palette.dark().accent().contrast(Colour.BLACK))))
                .toList();
    }

    private static String ratio(double ratio) {
        return number(BigDecimal.valueOf(ratio).setScale(1, RoundingMode.DOWN));
    }
}
