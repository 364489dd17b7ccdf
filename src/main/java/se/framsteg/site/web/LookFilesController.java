package se.framsteg.site.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.shell.web.WithoutTransaction;

/** A region's colour and pictures as files, kept by the browser for a year: another content has another address. */
@Controller
@WithoutTransaction
class LookFilesController {
    private final RegionDirectory regions;
    private final RegionFaces faces;

    LookFilesController(RegionDirectory regions, RegionFaces faces) {
        this.regions = regions;
        this.faces = faces;
    }

    @GetMapping("/{region}/look/styles.css")
    void styles(
            @PathVariable("region") String slug,
            @RequestParam(defaultValue = "") String v,
            HttpServletResponse response)
            throws IOException {
        write(slug, "styles.css", v, "text/css;charset=UTF-8", response);
    }

    @GetMapping("/{region}/look/logo.png")
    void logo(
            @PathVariable("region") String slug,
            @RequestParam(defaultValue = "") String v,
            HttpServletResponse response)
            throws IOException {
        write(slug, "logo.png", v, "image/png", response);
    }

    @GetMapping("/{region}/look/emblem.png")
    void emblem(
            @PathVariable("region") String slug,
            @RequestParam(defaultValue = "") String v,
            HttpServletResponse response)
            throws IOException {
        write(slug, "emblem.png", v, "image/png", response);
    }

    /** Only what is asked for by what it holds: of several funders' emblems none is the region's own. */
    private void write(String slug, String name, String fingerprint, String type, HttpServletResponse response)
            throws IOException {
        byte[] bytes = faces.file(regions.find(slug).orElseThrow().id(), name, fingerprint)
                .orElseThrow(() -> new NoSuchElementException("No such file of its look"));
        response.setContentType(type);
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
