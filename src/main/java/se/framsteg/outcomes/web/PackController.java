package se.framsteg.outcomes.web;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.outcomes.Indicator;
import se.framsteg.outcomes.Period;
import se.framsteg.outcomes.Results;
import se.framsteg.people.Manager;
import se.framsteg.shell.Frame;
import se.framsteg.shell.Say;
import se.framsteg.shell.documents.Download;
import se.framsteg.shell.documents.Pdf;
import se.framsteg.shell.documents.Picture;
import se.framsteg.shell.documents.Picture.Ground;
import se.framsteg.shell.documents.ReadingFolder;

/** The report of a period, to take away: a page that asks for the days, and the files. */
@Controller
@RequestMapping("/{region}/manage/{programme}")
class PackController {
    private final Desks desks;
    private final Results results;
    private final PackWorkbook workbook;
    private final ReadingFolder folder;
    private final Clock clock;

    PackController(Desks desks, Results results, PackWorkbook workbook, ReadingFolder folder, Clock clock) {
        this.desks = desks;
        this.results = results;
        this.workbook = workbook;
        this.folder = folder;
        this.clock = clock;
    }

    @GetMapping("/pack")
    View show(Manager by, @PathVariable String region, @PathVariable("programme") String slug, PackForm asked) {
        Desk desk = desks.of(by, region, slug);
        PackForm form = asked.isEmpty() ? PackForm.of(Period.whole(desk.programme(), today())) : asked;
        return form.period()
                .map(period -> pack(by, desk, period))
                .map(pack -> (View) new PackPage(desk, form, pack, PackRow.all(pack)))
                .orElseGet(() -> new PackPage(desk, form, null, List.of()).with(UNPROCESSABLE_CONTENT));
    }

    @GetMapping("/pack.xlsx")
    View workbook(Manager by, @PathVariable String region, @PathVariable("programme") String slug, PackForm form) {
        Pack pack = pack(by, region, slug, form);
        return Download.written(
                folder, pack.fileName() + ".xlsx", Download.EXCEL, out -> workbook.write(by, pack, out));
    }

    @GetMapping("/pack.pdf")
    View document(Manager by, @PathVariable String region, @PathVariable("programme") String slug, PackForm form) {
        Pack pack = pack(by, region, slug, form);
        return Download.of(pack.fileName() + ".pdf", Download.PDF, () -> Pdf.of(PackDocument.of(pack)));
    }

    @GetMapping("/pack/{indicator}.svg")
    View drawing(
            Manager by,
            @PathVariable String region,
            @PathVariable("programme") String slug,
            @PathVariable String indicator,
            PackForm form) {
        Pack pack = pack(by, region, slug, form);
        Indicator of = Indicator.of(indicator);
        Picture picture = PackPictures.of(of, pack).orElseThrow();
        return Download.of(pack.fileName(of) + ".svg", Download.SVG, picture::svgFile);
    }

    /** @param ground {@code none} for a picture that is to lie on another colour than white */
    @GetMapping("/pack/{indicator}.png")
    View picture(
            Manager by,
            @PathVariable String region,
            @PathVariable("programme") String slug,
            @PathVariable String indicator,
            @RequestParam(defaultValue = "white") String ground,
            PackForm form) {
        Pack pack = pack(by, region, slug, form);
        Indicator of = Indicator.of(indicator);
        Picture picture = PackPictures.of(of, pack).orElseThrow();
        Ground below = ground.equals("none") ? Ground.NONE : Ground.WHITE;
        return Download.of(pack.fileName(of) + ".png", Download.PNG, () -> picture.png(below));
    }

    @GetMapping("/pack.zip")
    View everything(Manager by, @PathVariable String region, @PathVariable("programme") String slug, PackForm form) {
        Pack pack = pack(by, region, slug, form);
        return Download.written(folder, pack.fileName() + ".zip", Download.ZIP, out -> zip(by, pack, out));
    }

    private void zip(Manager by, Pack pack, OutputStream out) throws IOException {
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(pack.fileName() + ".xlsx"));
            workbook.write(by, pack, new Unclosed(zip));
            add(zip, pack.fileName() + ".pdf", Pdf.of(PackDocument.of(pack)));
            for (Indicator indicator : pack.figures().indicators()) {
                Picture picture = PackPictures.of(indicator, pack).orElse(null);
                if (picture != null) {
                    add(zip, pack.fileName(indicator) + ".svg", picture.svgFile());
                    add(zip, pack.fileName(indicator) + ".png", picture.png(Ground.WHITE));
                }
            }
        }
    }

    private static void add(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
    }

    private Pack pack(Manager by, String region, String slug, PackForm form) {
        return pack(by, desks.of(by, region, slug), form.period().orElseThrow());
    }

    private Pack pack(Manager by, Desk desk, Period period) {
        Frame.Place place = Frame.current().place();
        return new Pack(
                desk.programme(),
                place == null ? "" : place.name(Say.lang()),
                period,
                results.within(by, desk.programme(), period),
                by.name(),
                today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The one file of a zip must not close the others off. */
    private static final class Unclosed extends FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            out.write(bytes, from, count);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
