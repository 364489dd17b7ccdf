package se.framsteg.site.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.shell.Look.Emblem;
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
    void styles(@PathVariable("region") String slug, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String css = faces.styles(regions.find(slug).orElseThrow().id());
        if (css.isEmpty()) {
            throw new NoSuchElementException("No colour of its own");
        }
        write("text/css;charset=UTF-8", css.getBytes(StandardCharsets.UTF_8), request, response);
    }

    @GetMapping("/{region}/look/logo.png")
    void logo(@PathVariable("region") String slug, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        write(faces.of(regions.find(slug).orElseThrow().id()).look().logo(), request, response);
    }

    @GetMapping("/{region}/look/emblem.png")
    void emblem(@PathVariable("region") String slug, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        write(faces.of(regions.find(slug).orElseThrow().id()).look().emblem(), request, response);
    }

    private static void write(@Nullable Emblem picture, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (picture == null) {
            throw new NoSuchElementException("No such picture");
        }
        write("image/png", picture.png(), request, response);
    }

    private static void write(String type, byte[] bytes, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        boolean asked = RegionLook.hash(bytes).equals(request.getParameter("v"));
        response.setContentType(type);
        response.setHeader("Cache-Control", asked ? "public, max-age=31536000, immutable" : "public, max-age=30");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
