package se.framsteg.outcomes.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.framsteg.outcomes.Indicator;
import se.framsteg.outcomes.OpenData;
import se.framsteg.outcomes.charts.FigureCharts;
import se.framsteg.shell.documents.Picture;
import se.framsteg.shell.web.FrozenPages;
import se.framsteg.shell.web.FrozenPages.Body;
import se.framsteg.shell.web.WithoutTransaction;

/** What is published, as files for machines and for slides. Read from anywhere, without asking anyone. */
@Controller
@WithoutTransaction
class OpenDataController {
    private static final int WIDE = 720;

    private final FrozenPages pages;
    private final PublishedReading reading;

    OpenDataController(FrozenPages pages, PublishedReading reading) {
        this.pages = pages;
        this.reading = reading;
    }

    @GetMapping("/{region}/{programme}/results.json")
    void json(
            @PathVariable String region,
            @PathVariable String programme,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        open(response);
        pages.show(request, response, () -> {
            var found = reading.find(region, programme);
            return Body.text("application/json", OpenData.json(found.region(), found.publication()));
        });
    }

    @GetMapping("/{region}/{programme}/results.csv")
    void csv(
            @PathVariable String region,
            @PathVariable String programme,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        open(response);
        pages.show(request, response, () -> {
            var found = reading.find(region, programme);
            return Body.text("text/csv", OpenData.csv(found.region(), found.publication()))
                    .named(found.publication().programme().slug() + ".csv");
        });
    }

    @GetMapping("/{region}/{programme}/figures/{indicator}.svg")
    void picture(
            @PathVariable String region,
            @PathVariable String programme,
            @PathVariable String indicator,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Indicator shown = Indicator.of(indicator);
        open(response);
        pages.show(request, response, () -> {
            var found = reading.find(region, programme);
            var chart = FigureCharts.of(shown, found.publication().figures())
                    .orElseThrow(() -> new NoSuchElementException("Too few answers for a picture"));
            String svg = chart.captioned(
                    WIDE, OpenData.heads(found.publication()), OpenData.notes(found.region(), found.publication()));
            return new Body("image/svg+xml", new Picture(svg).svgFile());
        });
    }

    /** Other sites' pages may read it too. */
    private static void open(HttpServletResponse response) {
        response.setHeader("Access-Control-Allow-Origin", "*");
    }
}
