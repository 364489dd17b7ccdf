package se.framsteg.site.web;

import static org.springframework.http.HttpStatus.CONFLICT;

import java.util.function.ObjIntConsumer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.people.Manager;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;
import se.framsteg.site.LookWasChanged;
import se.framsteg.site.Looks;

/** A manager shows the drafted look to everybody, throws it away, or goes back to what was shown before. */
@Controller
@RequestMapping("/{region}/manage/look")
class LookShownController {
    private final Looks looks;
    private final LookPages pages;
    private final RegionFaces faces;

    LookShownController(Looks looks, LookPages pages, RegionFaces faces) {
        this.looks = looks;
        this.pages = pages;
        this.faces = faces;
    }

    @PostMapping("/publication")
    View publish(Manager by, @PathVariable String region, @RequestParam(defaultValue = "") String read) {
        return change(by, region, read, looks::show, "published");
    }

    @PostMapping("/draft/removal")
    View drop(Manager by, @PathVariable String region, @RequestParam(defaultValue = "") String read) {
        return change(by, region, read, looks::drop, "dropped");
    }

    @PostMapping("/earlier")
    View undo(Manager by, @PathVariable String region, @RequestParam(defaultValue = "") String read) {
        return change(by, region, read, looks::undo, "back");
    }

    private View change(Manager by, String region, String read, ObjIntConsumer<Manager> change, String done) {
        try {
            change.accept(by, FormReading.version(read));
        } catch (LookWasChanged e) {
            return pages.page(by, region, null, null, Mending.of("colour", "site.look.changed"))
                    .with(CONFLICT);
        }
        faces.forgetWhenDone(by.region(), region);
        return LookController.done(region, done);
    }
}
