package se.framsteg.shell.documents;

import java.awt.Color;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * An SVG drawing made ready to be drawn: held to shapes and words, with its words as outlines of our own typeface. So
 * it looks the same on every machine, needs no fonts installed there, and has nothing to load.
 */
final class Drawing {
    private static final Set<String> SHAPES = Set.of(
            "svg",
            "title",
            "desc",
            "defs",
            "pattern",
            "g",
            "rect",
            "line",
            "path",
            "circle",
            "polygon",
            "polyline",
            "text");
    private static final String FULL = "#1d6350";
    private static final String HALF = "#9fcdb8";
    private static final String SVG = "http://www.w3.org/2000/svg";

    private Drawing() {}

    static Element ready(Element svg) {
        check(svg);
        outline(svg);
        return svg;
    }

    /** In the region's colour where the house's stood, whole and pale alike. @param colour null where the region has none */
    static void colour(Element element, @Nullable String colour) {
        if (colour == null) {
            return;
        }
        for (String attribute : List.of("fill", "stroke")) {
            switch (element.getAttribute(attribute)) {
                case FULL -> element.setAttribute(attribute, colour);
                case HALF -> element.setAttribute(attribute, pale(colour));
                default -> {}
            }
        }
        Xml.children(element).forEach(child -> colour(child, colour));
    }

    /** With as much white in it as the house's own has. */
    private static String pale(String colour) {
        var own = Color.decode(colour);
        return "#%02x%02x%02x".formatted(pale(own.getRed()), pale(own.getGreen()), pale(own.getBlue()));
    }

    private static int pale(int part) {
        return (int) Math.round(255 - (255 - part) * 0.4);
    }

    /** What it shows, as words: its title and its description. */
    static String inWords(Element svg) {
        var words = new StringBuilder();
        for (Element child : Xml.children(svg)) {
            if (child.getLocalName().equals("title") || child.getLocalName().equals("desc")) {
                words.append(words.isEmpty() ? "" : ". ")
                        .append(child.getTextContent().strip().replaceAll("\\.$", ""));
            }
        }
        return words.isEmpty() ? "" : words + ".";
    }

    private static void check(Element element) {
        if (!SHAPES.contains(element.getLocalName())) {
            throw new UnsafePicture("It holds <%s>".formatted(element.getNodeName()));
        }
        var attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Node attribute = attributes.item(i);
            String name = attribute.getNodeName();
            String value = attribute.getNodeValue();
            boolean loads = value.contains("url(") && !value.matches("url\\(#[\\w-]+\\)");
            if (loads || name.startsWith("on") || name.equals("style") || name.endsWith("href")) {
                throw new UnsafePicture("It holds %s=\"%s\"".formatted(name, value));
            }
        }
        Xml.children(element).forEach(Drawing::check);
    }

    private static void outline(Element element) {
        for (Element child : Xml.children(element)) {
            if (child.getLocalName().equals("text")) {
                element.replaceChild(outlined(child), child);
            } else {
                outline(child);
            }
        }
    }

    private static Element outlined(Element text) {
        var typeface = number(text, "font-weight") >= 600 ? Typeface.bold() : Typeface.regular();
        double size = number(text, "font-size");
        String words = text.getTextContent();
        double shift = switch (text.getAttribute("text-anchor")) {
            case "middle" -> typeface.width(words, size) / 2;
            case "end" -> typeface.width(words, size);
            default -> 0;
        };
        Element path = text.getOwnerDocument().createElementNS(SVG, "path");
        double x = number(text, "x") + number(text, "dx") - shift;
        path.setAttribute("d", typeface.outline(words, size, x, number(text, "y")));
        path.setAttribute("fill", text.getAttribute("fill"));
        return path;
    }

    private static double number(Element element, String attribute) {
        String value = element.getAttribute(attribute);
        return value.isEmpty() ? 0 : Double.parseDouble(value);
    }
}
