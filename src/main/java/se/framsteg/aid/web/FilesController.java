package se.framsteg.aid.web;

import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.aid.Declarations;
import se.framsteg.people.Manager;
import se.framsteg.shell.Lang;
import se.framsteg.shell.documents.Download;
import se.framsteg.shell.tenancy.Region;

/** What a manager takes away of one company's aid: the letter, and the form the company signed. */
@Controller
@RequestMapping("/{region}/manage/{programme}/aid/{organisation}")
class FilesController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private final AidDesks desks;
    private final AidLines lines;
    private final AidFiles files;
    private final Declarations declarations;

    FilesController(AidDesks desks, AidLines lines, AidFiles files, Declarations declarations) {
        this.desks = desks;
        this.lines = lines;
        this.files = files;
        this.declarations = declarations;
    }

    @GetMapping("/letter.pdf")
    View letter(
            Manager by,
            @RequestAttribute(REGION) Region region,
            @PathVariable String programme,
            @PathVariable UUID organisation,
            @RequestParam(defaultValue = "sv") String language) {
        AidDesk desk = desks.of(by, region.slug(), programme);
        return files.letter(
                region, desk.programme(), lines.of(by, desk, organisation).record(), Lang.of(language));
    }

    @GetMapping("/form.pdf")
    View form(
            Manager by, @PathVariable String region, @PathVariable String programme, @PathVariable UUID organisation) {
        AidDesk desk = desks.of(by, region, programme);
        byte[] form = declarations
                .newest(by, lines.of(by, desk, organisation).record().subject().id())
                .flatMap(declaration -> declarations.form(by, declaration))
                .orElseThrow(() -> new NoSuchElementException("No form came with the declaration"));
        return Download.of("blankett-%s.pdf".formatted(desk.programme().slug()), Download.PDF, () -> form);
    }
}
