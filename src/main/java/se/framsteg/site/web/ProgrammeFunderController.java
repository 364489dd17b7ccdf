package se.framsteg.site.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static se.framsteg.shell.Say.say;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.people.Manager;
import se.framsteg.programmes.Programme;
import se.framsteg.programmes.Programmes;
import se.framsteg.shell.Look.Emblem;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.web.InTwoSteps;
import se.framsteg.shell.web.Prepared;
import se.framsteg.shell.web.SeeOther;
import se.framsteg.site.LookWasChanged;
import se.framsteg.site.Looks;
import se.framsteg.site.OwnFunder;
import se.framsteg.site.OwnLook;

/** A manager says who pays a programme, for all that is shown, sent and printed of it. It is a part of the drafted look. */
@Controller
@RequestMapping("/{region}/manage/{programme}/funder")
class ProgrammeFunderController {
    private final Looks looks;
    private final Programmes programmes;
    private final RegionFaces faces;

    ProgrammeFunderController(Looks looks, Programmes programmes, RegionFaces faces) {
        this.looks = looks;
        this.programmes = programmes;
        this.faces = faces;
    }

    @GetMapping
    View edit(
            Manager by,
            @PathVariable String region,
            @PathVariable String programme,
            @RequestParam(defaultValue = "false") boolean saved) {
        Programme found = programmes.find(by, programme).orElseThrow();
        OwnLook now = looks.newest(by.region());
        return page(region, found, now, ProgrammeFunderForm.of(now, found), saved, Mending.NONE);
    }

    @PostMapping
    @InTwoSteps
    View update(
            Manager by,
            @PathVariable String region,
            @PathVariable String programme,
            @ModelAttribute ProgrammeFunderForm form) {
        Programme found = programmes.find(by, programme).orElseThrow();
        return new Prepared(() -> {
            ChosenPicture emblem = ChosenPicture.of(form.emblem());
            return () -> draft(by, region, found, form, emblem);
        });
    }

    private View draft(Manager by, String region, Programme programme, ProgrammeFunderForm form, ChosenPicture emblem) {
        OwnLook now = looks.newest(by.region());
        Mending mending = form.mending(own(now, programme), emblem);
        if (!mending.isEmpty()) {
            return page(region, programme, now, form, false, mending).with(UNPROCESSABLE_CONTENT);
        }
        try {
            looks.draft(by, form.look(now, programme.id(), emblem));
        } catch (LookWasChanged e) {
            return page(
                            region,
                            programme,
                            now,
                            ProgrammeFunderForm.of(now, programme),
                            false,
                            Mending.of("choice", "site.look.changed"))
                    .with(CONFLICT);
        }
        faces.forgetWhenDone(by.region(), region);
        return SeeOther.to("/%s/manage/%s/funder?saved=true".formatted(region, programme.slug()));
    }

    private static ProgrammeFunderPage page(
            String region, Programme programme, OwnLook now, ProgrammeFunderForm form, boolean saved, Mending mending) {
        OwnFunder own = own(now, programme);
        Emblem emblem = RegionLook.funder(region, own).emblem();
        return new ProgrammeFunderPage(
                region,
                programme,
                form,
                emblem == null ? null : emblem.path(),
                now.isUnsaid(programme.id(), programme.funder())
                        ? say("site.look.programme.unsaid")
                        : LookPages.oneLanguage(own).orElse(null),
                saved,
                mending);
    }

    private static OwnFunder own(OwnLook look, Programme programme) {
        return look.programmes().getOrDefault(programme.id(), OwnFunder.NONE);
    }
}
