package se.framsteg.site.web;

import static org.springframework.http.HttpStatus.GONE;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import se.framsteg.shell.web.FrozenPages;
import se.framsteg.shell.web.FrozenPages.Body;
import se.framsteg.shell.web.WithoutTransaction;

/**
 * One published figure by itself: its page, the same to put into a page of one's own, and a picture to share. All show what
 * is published at the time they are opened; a figure that is published no more says so.
 */
@Controller
@WithoutTransaction
@RequestMapping("/{region}/{programme}/figures")
class PublicFigureController {
    /** For the one page that may lie in others' frames, and that can do nothing there. */
    private static final String FRAMED = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; "
            + "form-action 'none'; base-uri 'none'; frame-ancestors *";

    private final FrozenPages pages;
    private final PublicFigures figures;
    private final SharedPictures pictures;

    PublicFigureController(FrozenPages pages, PublicFigures figures, SharedPictures pictures) {
        this.pages = pages;
        this.figures = figures;
        this.pictures = pictures;
    }

    @GetMapping("/{indicator}")
    @Nullable
    View show(
            @PathVariable String region,
            @PathVariable String programme,
            @PathVariable String indicator,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        return shown(
                request,
                response,
                () -> Body.page(new PublicFigurePage(figures.find(region, programme, indicator))),
                gone(region, programme, false));
    }

    @GetMapping("/{indicator}/embed")
    @Nullable
    View embed(
            @PathVariable String region,
            @PathVariable String programme,
            @PathVariable String indicator,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        response.setHeader("Content-Security-Policy", FRAMED);
        return shown(
                request,
                response,
                () -> Body.page(new EmbedPage(figures.find(region, programme, indicator))),
                gone(region, programme, true));
    }

    @GetMapping("/{indicator}.png")
    @Nullable
    View picture(
            @PathVariable String region,
            @PathVariable String programme,
            @PathVariable String indicator,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        return shown(
                request,
                response,
                () -> {
                    PublicFigure found = figures.find(region, programme, indicator);
                    return new Body(
                            "image/png",
                            pictures.png(
                                    found.region(),
                                    found.publication(),
                                    found.section().indicator(),
                                    found.section().chart().orElseThrow(FigureIsGone::new),
                                    found.address()));
                },
                gone(region, programme, false));
    }

    private @Nullable View shown(
            HttpServletRequest request, HttpServletResponse response, Supplier<Body> make, FigureIsGonePage gone)
            throws IOException {
        try {
            pages.show(request, response, make);
            return null;
        } catch (FigureIsGone _) {
            return gone.with(GONE);
        }
    }

    private FigureIsGonePage gone(String region, String programme, boolean framed) {
        return new FigureIsGonePage(figures.whole("/%s/%s".formatted(region, programme)), framed);
    }
}
