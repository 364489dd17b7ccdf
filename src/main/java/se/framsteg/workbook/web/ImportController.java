package se.framsteg.workbook.web;

import static org.springframework.http.HttpStatus.CONFLICT;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.people.Manager;
import se.framsteg.shell.Frame;
import se.framsteg.shell.web.SeeOther;
import se.framsteg.workbook.ImportId;
import se.framsteg.workbook.ImportRun;
import se.framsteg.workbook.NothingToImport;
import se.framsteg.workbook.Uploads;

/** One file on its way in: how far it has come, what it would change or changed, and the press that imports it. */
@Controller
@RequestMapping("/{region}/manage/imports/{run}")
class ImportController {
    private final Uploads uploads;

    ImportController(Uploads uploads) {
        this.uploads = uploads;
    }

    @GetMapping
    View show(Manager by, @PathVariable String region, @PathVariable ImportId run) {
        return page(by, region, run, false);
    }

    @GetMapping("/problems.csv")
    View problems(Manager by, @PathVariable ImportId run) {
        return new ProblemList(find(by, run));
    }

    /** Lets the file be imported; {@code rest} says that what is refused may be left out. */
    @PostMapping("/acceptance")
    View accept(
            Manager by,
            @PathVariable String region,
            @PathVariable ImportId run,
            @RequestParam(defaultValue = "false") boolean rest) {
        try {
            uploads.press(by, run, rest);
        } catch (NothingToImport _) {
            return page(by, region, run, true).with(CONFLICT);
        }
        return SeeOther.to("/%s/manage/imports/%s".formatted(region, run.value()));
    }

    private ImportPage page(Manager by, String region, ImportId run, boolean tooLate) {
        var page = new ImportPage(region, find(by, run), tooLate);
        if (page.hasReport() && page.report().example()) {
            Frame.headExample();
        }
        return page;
    }

    private ImportRun find(Manager by, ImportId run) {
        return uploads.find(by, run).orElseThrow();
    }
}
