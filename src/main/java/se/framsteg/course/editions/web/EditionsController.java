package se.framsteg.course.editions.web;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import se.framsteg.course.editions.BuiltInEditions;
import se.framsteg.course.editions.EditionFiles;
import se.framsteg.course.editions.EditionZip;
import se.framsteg.course.editions.Finding;
import se.framsteg.course.editions.Gathered;
import se.framsteg.course.editions.OwnEdition;
import se.framsteg.course.editions.OwnEditions;
import se.framsteg.people.Manager;
import se.framsteg.shell.documents.Download;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.SeeOther;

/** The region's own editions of the course: those kept, a form for the next, and the files to go on from. */
@Controller
@RequestMapping("/{region}/manage/editions")
class EditionsController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";
    private static final int LONGEST = 60;

    private final OwnEditions editions;
    private final BuiltInEditions builtIn;

    EditionsController(OwnEditions editions, BuiltInEditions builtIn) {
        this.editions = editions;
        this.builtIn = builtIn;
    }

    /** @param kept name and version of what has just been kept, as {@code same} is of what was kept already */
    @GetMapping
    View index(
            Manager by,
            @RequestAttribute(REGION) Region region,
            @RequestParam(defaultValue = "") String kept,
            @RequestParam(defaultValue = "") String same) {
        List<OwnEdition> all = editions.in(by);
        return new EditionsPage(
                region,
                all,
                "",
                List.of(),
                Mending.NONE,
                all.stream().filter(each -> each.key().equals(kept)).findFirst().orElse(null),
                all.stream().filter(each -> each.key().equals(same)).findFirst().orElse(null));
    }

    @PostMapping
    View create(
            Manager by,
            @RequestAttribute(REGION) Region region,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(required = false) @Nullable MultipartFile file) {
        var reading = new FormReading();
        String named = reading.needed("title", title, LONGEST, "course.edition.title.missing");
        if (!named.isEmpty() && !named.matches("(?s).*[\\p{L}\\d].*")) {
            reading.refuse("title", "course.edition.title.missing");
        }
        if (file == null || file.isEmpty()) {
            reading.refuse("file", "course.edition.file.missing");
        } else if (file.getSize() > Gathered.MOST_BYTES) {
            reading.refuse("file", "course.edition.file.large", Gathered.MOST_BYTES >> 20);
        }
        if (!reading.mending().isEmpty() || file == null) {
            return again(by, region, named, List.of(), reading.mending());
        }
        OwnEditions.Kept kept = editions.keep(by, named, bytes(file));
        OwnEdition edition = kept.edition();
        if (edition == null) {
            return again(by, region, named, kept.findings(), Mending.of("file", "course.edition.file.mend"));
        }
        String said = kept.isNew() ? "?kept=" : "?same=";
        return SeeOther.to(EditionsPage.path(region) + said + edition.key());
    }

    /** The course as it is, to go on from. */
    @GetMapping("/newest.zip")
    View newest(Manager by, @RequestAttribute(REGION) Region region) {
        return packed(BuiltInEditions.NEWEST, builtIn.files(BuiltInEditions.NEWEST));
    }

    @GetMapping("/{edition}/{version}.zip")
    View show(
            Manager by,
            @RequestAttribute(REGION) Region region,
            @PathVariable String edition,
            @PathVariable int version) {
        return packed(
                edition + "-" + version, editions.files(by, edition, version).orElseThrow());
    }

    private static Download packed(String name, EditionFiles files) {
        return Download.of(name + ".zip", Download.ZIP, () -> EditionZip.pack(files, name));
    }

    private View again(Manager by, Region region, String title, List<Finding> findings, Mending mending) {
        return new EditionsPage(region, editions.in(by), title, findings, mending, null, null)
                .with(UNPROCESSABLE_CONTENT);
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
