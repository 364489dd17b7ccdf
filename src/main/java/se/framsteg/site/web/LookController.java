package se.framsteg.site.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static se.framsteg.shell.Say.number;
import static se.framsteg.shell.Say.say;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.people.Manager;
import se.framsteg.shell.Look;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.web.SeeOther;
import se.framsteg.site.Colour;
import se.framsteg.site.LookWasChanged;
import se.framsteg.site.Looks;
import se.framsteg.site.OwnLook;
import se.framsteg.site.Palette;

/** A manager sets how the region's pages, papers and letters look. */
@Controller
@RequestMapping("/{region}/manage/look")
class LookController {
    private final Looks looks;
    private final RegionFaces faces;

    LookController(Looks looks, RegionFaces faces) {
        this.looks = looks;
        this.faces = faces;
    }

    @GetMapping
    View edit(Manager by, @PathVariable String region, @RequestParam(defaultValue = "false") boolean saved) {
        OwnLook now = looks.of(by.region());
        return page(region, now, LookForm.of(now), saved, Mending.NONE);
    }

    @PostMapping
    View update(Manager by, @PathVariable String region, @ModelAttribute LookForm form) {
        OwnLook now = looks.of(by.region());
        Mending mending = form.mending();
        if (!mending.isEmpty()) {
            return page(region, now, form, false, mending).with(UNPROCESSABLE_CONTENT);
        }
        try {
            looks.set(by, form.look(now));
        } catch (LookWasChanged e) {
            return page(region, now, LookForm.of(now), false, Mending.of("colour", "site.look.changed"))
                    .with(CONFLICT);
        }
        faces.forgetWhenDone(by.region(), region);
        return SeeOther.to("/%s/manage/look?saved=true".formatted(region));
    }

    private static LookPage page(String region, OwnLook now, LookForm form, boolean saved, Mending mending) {
        Look look = RegionLook.of(region, now);
        return new LookPage(
                region,
                form,
                contrasts(now),
                look.logo() == null ? null : look.logo().path(),
                look.emblem() == null ? null : look.emblem().path(),
                saved,
                mending);
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
