package se.framsteg.people.web;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.people.Erasures;
import se.framsteg.people.PersonIsHeld;
import se.framsteg.people.PersonalRecords;
import se.framsteg.people.SignedIn;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.web.SeeOther;

/** What becomes of what is kept when one asks to be erased, and the asking itself. */
@Controller
@RequestMapping("/home/erasure")
class ErasureController {
    private final Erasures erasures;
    private final PersonalRecords records;

    ErasureController(Erasures erasures, PersonalRecords records) {
        this.erasures = erasures;
        this.records = records;
    }

    @GetMapping
    View show(SignedIn by, @RequestParam(defaultValue = "false") boolean undone) {
        return page(by, undone, Mending.NONE);
    }

    @PostMapping
    View create(SignedIn by, @RequestParam(defaultValue = "false") boolean sure) {
        if (!sure) {
            return page(by, false, Mending.of("sure", "people.erasure.unsure")).with(UNPROCESSABLE_CONTENT);
        }
        try {
            erasures.ask(by);
        } catch (PersonIsHeld held) {
            return page(by, false, Mending.NONE).with(UNPROCESSABLE_CONTENT);
        }
        return SeeOther.to("/home/erasure");
    }

    @PostMapping("/undoing")
    View destroy(SignedIn by) {
        erasures.undo(by);
        return SeeOther.to("/home/erasure?undone=true");
    }

    private ErasurePage page(SignedIn by, boolean undone, Mending mending) {
        return new ErasurePage(
                records.outlook(by), erasures.waiting(by).orElse(null), Erasures.UNDONE_FOR.toDays(), undone, mending);
    }
}
