package se.framsteg.shell.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import org.apache.pdfbox.Loader;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import se.framsteg.shell.Frame;
import se.framsteg.shell.Page;

/**
 * A page as PDF, for paper, for e-mail and for the archive: tagged so that a screen reader can read it (PDF/UA-1), and
 * complete in itself with its typeface (PDF/A-2a). Its template uses {@code shell/print.jte}, which is XHTML; its look
 * is {@code documents/print.css}. Drawings are described by their own title and description.
 */
public final class Pdf {
    /** Of drawings, whose letters are made for the screen: so they are as large as those of the text around. */
    private static final double SIZE_ON_PAPER = 0.8;

    private static final class Look {
        static final String STYLE = text("/documents/print.css");
        static final byte[] COLOURS =
                ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

        static {
            XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
        }
    }

    private Pdf() {}

    /** In the frame bound to this thread, as for a page on the screen. */
    public static byte[] of(Page page) {
        return of(page, PaperShape.A4_STANDING);
    }

    public static byte[] of(Page page, PaperShape shape) {
        Document document = Xml.read(new String(page.html().toByteArray(), StandardCharsets.UTF_8));
        Element head = Xml.all(document, "head").getFirst();
        Element style = document.createElementNS(head.getNamespaceURI(), "style");
        style.setTextContent(Look.STYLE + shape.rule() + ofRegion());
        head.appendChild(style);
        for (Element svg : Xml.all(document, "svg")) {
            svg.setAttribute("alt", Drawing.inWords(svg));
            Drawing.ready(svg);
            Drawing.colour(svg, Frame.current().look().colour());
            svg.setAttribute(
                    "style", "width: %spx; height: %spx".formatted(onPaper(svg, "width"), onPaper(svg, "height")));
        }
        return written(document);
    }

    /** What stands in the region's colour, where it has one. */
    private static String ofRegion() {
        String colour = Frame.current().look().colour();
        return colour == null
                ? ""
                : "h1, .over { color: %1$s; } .paper-foot { border-top: 0.6mm solid %1$s; } .poster-head { background: %1$s; }"
                        .formatted(colour);
    }

    /** How many sheets of paper it takes. */
    public static int sheets(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double onPaper(Element svg, String side) {
        return SIZE_ON_PAPER * Double.parseDouble(svg.getAttribute(side));
    }

    private static byte[] written(Document document) {
        var out = new ByteArrayOutputStream();
        try (var drawer = new BatikSVGDrawer()) {
            new PdfRendererBuilder()
                    .withW3cDocument(document, "about:blank")
                    .useExternalResourceAccessControl(
                            (uri, type) -> isOwn(uri), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .useExternalResourceAccessControl(
                            (uri, type) -> isOwn(uri), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                    .useFont(() -> Typeface.file("Figtree-Regular"), "Figtree", 400, FontStyle.NORMAL, true)
                    .useFont(() -> Typeface.file("Figtree-Bold"), "Figtree", 700, FontStyle.NORMAL, true)
                    .useSVGDrawer(drawer)
                    .useColorProfile(Look.COLOURS)
                    .usePdfUaAccessibility(true)
                    .usePdfAConformance(PdfAConformance.PDFA_2_A)
                    .withProducer("Framsteg")
                    .toStream(out)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A picture that lies in the paper itself; nothing is fetched. */
    private static boolean isOwn(String uri) {
        return uri.startsWith("data:image/png;base64,");
    }

    private static String text(String resource) {
        try (var in = Pdf.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("No " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
