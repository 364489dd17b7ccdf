package se.framsteg.workbook.web;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import se.framsteg.people.Manager;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.web.SeeOther;
import se.framsteg.workbook.ImportId;
import se.framsteg.workbook.Uploads;

/** Earlier imports, and a form for the next. */
@Controller
@RequestMapping("/{region}/manage/imports")
class ImportsController {
    private static final int SHOWN = 50;

    private final Uploads uploads;

    ImportsController(Uploads uploads) {
        this.uploads = uploads;
    }

    @GetMapping
    View index(Manager by, @PathVariable String region) {
        return page(by, region, Mending.NONE);
    }

    @PostMapping
    View create(Manager by, @PathVariable String region, @RequestParam(required = false) MultipartFile file) {
        if (file == null || file.isEmpty()) {
            return again(by, region, "workbook.upload.missing");
        }
        String name = fileName(file);
        if (!name.toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            return again(by, region, "workbook.upload.other-kind");
        }
        ImportId run = uploads.receive(by, name, file::getInputStream);
        return SeeOther.to("/%s/manage/imports/%s".formatted(region, run.value()));
    }

    private View again(Manager by, String region, String reason) {
        return page(by, region, Mending.of("file", reason)).with(UNPROCESSABLE_CONTENT);
    }

    private ImportsPage page(Manager by, String region, Mending mending) {
        return new ImportsPage(region, uploads.in(by, SHOWN), mending);
    }

    /** Its last part only, since some browsers send the whole path, and of that what can be read. */
    private static String fileName(MultipartFile file) {
        String given = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        String name = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        return name.length() > 200 ? name.substring(name.length() - 200) : name;
    }
}
