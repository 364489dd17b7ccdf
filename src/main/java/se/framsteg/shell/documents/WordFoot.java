package se.framsteg.shell.documents;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.Frame;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Look;
import se.framsteg.shell.Look.Emblem;

/**
 * What a region's papers end with for word processors: its logo, its funder's emblem and the words that the funder prescribes,
 * each only where it is set.
 *
 * @param pictures with what each shows, for who does not see it
 * @param region its name; empty where it has set nothing of its look
 * @param words empty where there are none
 */
record WordFoot(List<Shown> pictures, String region, String words) {
    /** Heights on paper, in the parts of a pixel that the format counts in. */
    private static final int PIXEL = 9525;

    private static final int HIGHEST = 40;

    record Shown(byte[] png, int width, int height, String alt) {}

    /** Of the region whose paper is being made. */
    static WordFoot of(Frame frame, Lang lang) {
        Look look = frame.look();
        String words = look.funder().in(lang);
        Frame.Place place = frame.place();
        String region = place == null ? "" : place.name(lang);
        return new WordFoot(
                Stream.concat(shown(look.logo(), lang, region), shown(look.emblem(), lang, words))
                        .toList(),
                look.standsOnPaper() ? region : "",
                words);
    }

    private static Stream<Shown> shown(@Nullable Emblem emblem, Lang lang, String otherwise) {
        if (emblem == null) {
            return Stream.empty();
        }
        String alt = emblem.alt().in(lang);
        int height = Math.min(HIGHEST, emblem.height());
        int width = Math.max(1, emblem.width() * height / Math.max(1, emblem.height()));
        return Stream.of(new Shown(emblem.png(), width, height, alt.isEmpty() ? otherwise : alt));
    }

    String type() {
        return pictures.isEmpty() ? "" : "<Default Extension=\"png\" ContentType=\"image/png\"/>";
    }

    static String file(int number) {
        return "media/picture%d.png".formatted(number);
    }

    String relations() {
        return each(number -> """
                <Relationship Id="picture%d" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" \
                Target="%s"/>""".formatted(number, file(number)));
    }

    /** One paragraph with the pictures beside each other. */
    String paragraph() {
        return pictures.isEmpty()
                ? ""
                : "<w:p><w:pPr><w:pStyle w:val=\"Normal\"/></w:pPr>" + each(this::run) + "</w:p>";
    }

    private String run(int number) {
        Shown shown = pictures.get(number - 1);
        String size = "cx=\"%d\" cy=\"%d\"".formatted(shown.width() * PIXEL, shown.height() * PIXEL);
        return """
                <w:r><w:drawing><wp:inline \
                xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:extent %1$s/>\
                <wp:docPr id="%2$d" name="picture%2$d" descr="%3$s"/>\
                <a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">\
                <a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">\
                <pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture">\
                <pic:nvPicPr><pic:cNvPr id="%2$d" name="picture%2$d" descr="%3$s"/><pic:cNvPicPr/></pic:nvPicPr>\
                <pic:blipFill><a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
                r:embed="picture%2$d"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>\
                <pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext %1$s/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>\
                </pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>\
                <w:r><w:t xml:space="preserve"> </w:t></w:r>""".formatted(size, number, WordDocument.plain(shown.alt()));
    }

    private String each(IntFunction<String> written) {
        return IntStream.rangeClosed(1, pictures.size()).mapToObj(written).reduce("", String::concat);
    }
}
