package se.framsteg.shell.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import se.framsteg.shell.Face;
import se.framsteg.shell.Frame;
import se.framsteg.shell.Funder;
import se.framsteg.shell.Funders;
import se.framsteg.shell.InBoth;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Look;

/** A paper for word processors ends as the region's other papers do. */
class WordFootTests {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 1, 2, 3};

    @Test
    void the_logo_the_emblem_and_the_funders_words_stand_last_with_what_they_show() throws Exception {
        var logo = new Look.Emblem("/logo.png", 200, 80, new InBoth("", ""), PNG);
        var emblem =
                new Look.Emblem("/emblem.png", 30, 20, new InBoth("EU:s \"flagga\" & <stjärnor>", "The EU flag"), PNG);
        var look = new Look(
                null, null, logo, new Funder(emblem, new InBoth("Medfinansieras av EU", "Co-funded by the EU")));
        Map<String, byte[]> files = files(look);
        String paper = text(files, "word/document.xml");
        for (String name : Set.of("word/document.xml", "[Content_Types].xml", "word/_rels/document.xml.rels")) {
            DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(files.get(name)));
        }
        assertThat(paper)
                .contains("descr=\"Region Jönköpings län\"", "&amp; &lt;stjärnor&gt;", "Medfinansieras av EU")
                .contains("cx=\"%d\" cy=\"%d\"".formatted(100 * 9525, 40 * 9525));
        assertThat(paper.indexOf("Medfinansieras")).isGreaterThan(paper.indexOf("Det vi beslutar"));
        assertThat(files.get("word/media/picture1.png")).isEqualTo(PNG);
        assertThat(text(files, "word/_rels/document.xml.rels")).contains("media/picture1.png", "media/picture2.png");
        assertThat(text(files, "[Content_Types].xml")).contains("image/png");
    }

    @Test
    void a_region_that_has_set_nothing_has_papers_without_an_end() throws Exception {
        Map<String, byte[]> files = files(Look.NONE);
        assertThat(files.keySet()).noneMatch(name -> name.contains("media"));
        assertThat(text(files, "word/document.xml")).contains("Det vi beslutar").doesNotContain("drawing");
    }

    private static Map<String, byte[]> files(Look look) throws IOException {
        var place = new Frame.Place(
                "jonkoping",
                "Region Jönköpings län",
                "Region Jönköping County",
                new Face(Map.of(), look, Funders.NONE, null, false));
        var frame = new Frame(Lang.SV, "/jonkoping", true, place, null, "", List.of(), Set.of());
        byte[] paper = Frame.within(
                frame,
                () -> new WordDocument("Beslut", "Plåt AB", Lang.SV, List.of(new PaperPart.Words("Det vi beslutar")))
                        .bytes());
        var files = new HashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(paper))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }
}
