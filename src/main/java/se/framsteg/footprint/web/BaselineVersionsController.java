package se.framsteg.footprint.web;

import java.util.OptionalInt;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.footprint.BaselineVersions;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.web.SeeOther;

/** Earlier versions of climate accounts: who changed what, how they stood at a moment, and back to that. */
@Controller
@RequestMapping("/{region}/company/{organisation}/course/{programme}/footprint")
class BaselineVersionsController {
    private final BaselineVersions versions;
    private final BaselinePages pages;

    BaselineVersionsController(BaselineVersions versions, BaselinePages pages) {
        this.versions = versions;
        this.pages = pages;
    }

    @GetMapping("/versions")
    View index(BaselineDesk desk, @RequestParam(defaultValue = "") String before) {
        int first = before.isEmpty() ? BaselineVersions.LATEST : FormReading.version(before);
        return BaselineVersionsPage.of(
                desk,
                versions.moments(desk.by(), desk.round(), first),
                versions.words(desk.by(), desk.round()),
                before.isEmpty(),
                pages.readers(desk));
    }

    @GetMapping("/versions/{seq}")
    View show(BaselineDesk desk, @PathVariable String seq) {
        int number = FormReading.version(seq);
        var words = versions.words(desk.by(), desk.round());
        return new BaselineVersionPage(
                desk,
                number,
                versions.since(desk.by(), desk.round(), number).stream()
                        .map(words::line)
                        .toList(),
                pages.readers(desk));
    }

    /** @param only what to restore; empty for the whole */
    @PostMapping("/versions/{seq}/restoration")
    View restore(BaselineDesk desk, @PathVariable String seq, @RequestParam(defaultValue = "") String only) {
        OptionalInt change = versions.restore(desk.by(), desk.round(), FormReading.version(seq), only);
        return SeeOther.to(desk.path()
                + (change.isPresent() ? "?said=restored&change=" + change.getAsInt() : "?said=as-it-is")
                + "#saved");
    }

    @PostMapping("/changes/{seq}/undo")
    View undo(BaselineDesk desk, @PathVariable String seq) {
        OptionalInt change = versions.undo(desk.by(), desk.round(), FormReading.version(seq));
        return SeeOther.to(desk.path() + (change.isPresent() ? "?said=undone#saved" : "?said=as-it-is#saved"));
    }
}
