package se.framsteg.site.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.framsteg.course.Edition;
import se.framsteg.course.Week;
import se.framsteg.course.editions.Editions;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.programmes.Programmes;
import se.framsteg.shell.Lang;
import se.framsteg.shell.PublicAddress;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.FrozenPages;
import se.framsteg.shell.web.FrozenPages.Body;
import se.framsteg.shell.web.WithoutTransaction;
import se.framsteg.site.ShownEditions;

/** Tells search engines of all there is to read, region by region, each page in both languages (sitemaps.org). */
@Controller
@WithoutTransaction
class SitemapController {
    private static final List<String> ALWAYS = List.of(
            "",
            "/course",
            "/self-assessment",
            "/voices",
            "/contacts",
            "/ask",
            "/materials",
            "/flows",
            "/tillganglighet");

    private final FrozenPages pages;
    private final PublicReading reading;
    private final RegionDirectory regions;
    private final Programmes programmes;
    private final Editions editions;
    private final ShownEditions shown;
    private final PublicAddress address;

    SitemapController(
            FrozenPages pages,
            PublicReading reading,
            RegionDirectory regions,
            Programmes programmes,
            Editions editions,
            ShownEditions shown,
            PublicAddress address) {
        this.pages = pages;
        this.reading = reading;
        this.regions = regions;
        this.programmes = programmes;
        this.editions = editions;
        this.shown = shown;
        this.address = address;
    }

    @GetMapping("/sitemap.xml")
    void index(HttpServletRequest request, HttpServletResponse response) throws IOException {
        pages.show(
                request,
                response,
                () -> xml(regions.inOrder().stream()
                        .map(region -> "  <sitemap><loc>%s</loc></sitemap>"
                                .formatted(address.of("/" + region.slug() + "/sitemap.xml")))
                        .collect(Collectors.joining("\n", """
                            <?xml version="1.0" encoding="UTF-8"?>
                            <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                            """, "\n</sitemapindex>\n"))));
    }

    @GetMapping("/{region}/sitemap.xml")
    void show(@PathVariable("region") String slug, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Region region = regions.find(slug).orElseThrow();
        pages.show(
                request,
                response,
                () -> xml(reading.in(region.id(), () -> paths(region)).stream()
                        .map(this::url)
                        .collect(Collectors.joining("\n", """
                            <?xml version="1.0" encoding="UTF-8"?>
                            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
                            """, "\n</urlset>\n"))));
    }

    private List<String> paths(Region region) {
        String home = "/" + region.slug();
        return Stream.of(
                        ALWAYS.stream(),
                        programmes.announced(region.id()).stream().map(each -> "/" + each.slug()),
                        course("/course", editions.newest()),
                        shown.edition(region.id()).stream()
                                .flatMap(key -> Stream.concat(
                                        Stream.of("/course/editions/" + key),
                                        course("/course/editions/" + key, editions.find(region.id(), key)))))
                .flatMap(each -> each)
                .map(path -> home + path)
                .toList();
    }

    private static Stream<String> course(String path, Edition edition) {
        return edition.weeks().stream().flatMap(week -> week(path, week));
    }

    private static Stream<String> week(String path, Week week) {
        return Stream.concat(
                week.lessons().stream().map(lesson -> path + "/" + lesson.path()),
                week.worksheets().stream().map(worksheet -> path + "/worksheets/" + worksheet.name()));
    }

    /** A page in both languages: two entries, each of which names both. */
    private String url(String path) {
        String both = Stream.of(Lang.values())
                .map(lang -> "    <xhtml:link rel=\"alternate\" hreflang=\"%s\" href=\"%s\"/>"
                        .formatted(lang.code(), address.of(lang.prefix() + path)))
                .collect(Collectors.joining("\n"));
        return Stream.of(Lang.values())
                .map(lang ->
                        "  <url>\n    <loc>%s</loc>\n%s\n  </url>".formatted(address.of(lang.prefix() + path), both))
                .collect(Collectors.joining("\n"));
    }

    private static Body xml(String text) {
        return Body.text("application/xml", text);
    }
}
