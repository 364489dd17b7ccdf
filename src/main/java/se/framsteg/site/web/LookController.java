package se.framsteg.site.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.people.Manager;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.web.InTwoSteps;
import se.framsteg.shell.web.Prepared;
import se.framsteg.shell.web.SeeOther;
import se.framsteg.site.LookWasChanged;
import se.framsteg.site.Looks;
import se.framsteg.site.OwnLook;

/** A manager drafts how the region's pages, papers and letters look. */
@Controller
@RequestMapping("/{region}/manage/look")
class LookController {
    private static final Set<String> DONE = Set.of("saved", "published", "dropped", "back", "same");

    private final Looks looks;
    private final LookPages pages;
    private final RegionFaces faces;

    LookController(Looks looks, LookPages pages, RegionFaces faces) {
        this.looks = looks;
        this.pages = pages;
        this.faces = faces;
    }

    static SeeOther done(String region, String done) {
        return SeeOther.to("/%s/manage/look?done=%s".formatted(region, done));
    }

    @GetMapping
    View edit(Manager by, @PathVariable String region, @RequestParam(defaultValue = "") String done) {
        return pages.page(by, region, null, DONE.contains(done) ? "site.look.done." + done : null, Mending.NONE);
    }

    @PostMapping
    @InTwoSteps
    View update(Manager by, @PathVariable String region, @ModelAttribute LookForm form) {
        return new Prepared(() -> {
            ChosenPicture logo = ChosenPicture.of(form.logo());
            ChosenPicture emblem = ChosenPicture.of(form.emblem());
            return () -> draft(by, region, form, logo, emblem);
        });
    }

    private View draft(Manager by, String region, LookForm form, ChosenPicture logo, ChosenPicture emblem) {
        Mending mending = form.mending(logo, emblem);
        if (!mending.isEmpty()) {
            return pages.page(by, region, form, null, mending).with(UNPROCESSABLE_CONTENT);
        }
        OwnLook now = looks.newest(by.region());
        OwnLook wanted = form.look(now, logo, emblem);
        if (wanted.looksAs(now)) {
            return done(region, "same");
        }
        try {
            looks.draft(by, wanted);
        } catch (LookWasChanged e) {
            return pages.page(by, region, null, null, Mending.of("colour", "site.look.changed"))
                    .with(CONFLICT);
        }
        faces.forgetWhenDone(by.region(), region);
        return done(region, "saved");
    }
}
