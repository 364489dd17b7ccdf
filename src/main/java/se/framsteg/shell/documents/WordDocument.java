package se.framsteg.shell.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import se.framsteg.shell.Frame;
import se.framsteg.shell.Lang;

/**
 * A paper for word processors (Office Open XML, docx): headings, paragraphs, lists and tables with heads, in its language and
 * with its title, so that it can be read aloud and found again. It ends as the papers of its region do. The same paper is
 * always the same bytes.
 */
public record WordDocument(String title, String author, Lang lang, List<PaperPart> parts) {
    public static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final LocalDateTime WHEN = LocalDateTime.of(2020, 1, 1, 0, 0);

    public byte[] bytes() {
        WordFoot foot = WordFoot.of(Frame.current(), lang);
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            put(zip, "[Content_Types].xml", TYPES.formatted(foot.type()));
            put(zip, "_rels/.rels", RELATIONS);
            put(zip, "docProps/core.xml", core());
            put(zip, "word/_rels/document.xml.rels", INNER_RELATIONS.formatted(foot.relations()));
            put(zip, "word/document.xml", document(foot));
            put(zip, "word/styles.xml", STYLES.formatted(lang == Lang.SV ? "sv-SE" : "en-GB"));
            put(zip, "word/numbering.xml", NUMBERING);
            for (int number = 1; number <= foot.pictures().size(); number++) {
                put(
                        zip,
                        "word/" + WordFoot.file(number),
                        foot.pictures().get(number - 1).png());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        put(zip, name, (HEAD + text).getBytes(StandardCharsets.UTF_8));
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(WHEN);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private String core() {
        return """
                <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
                xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>%s</dc:title><dc:creator>%s</dc:creator>\
                <dc:language>%s</dc:language></cp:coreProperties>""".formatted(plain(title), plain(author), lang.code());
    }

    private String document(WordFoot foot) {
        var body = new StringBuilder();
        body.append(paragraph("Title", title));
        parts.forEach(part -> body.append(written(part)));
        body.append(foot.paragraph());
        Stream.of(foot.region(), foot.words())
                .filter(line -> !line.isEmpty())
                .forEach(line -> body.append(paragraph("Normal", line)));
        return "<w:document " + W + "><w:body>" + body
                + "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\""
                + " w:left=\"1134\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>";
    }

    private static String written(PaperPart part) {
        return switch (part) {
            case PaperPart.Heading(int level, String text) -> paragraph("Heading" + (level - 1), text);
            case PaperPart.Words words -> paragraph("Normal", words.text());
            case PaperPart.Points(List<String> points) -> {
                var list = new StringBuilder();
                points.forEach(point -> list.append(paragraph("ListParagraph", point)));
                yield list.toString();
            }
            case PaperPart.Numbered(List<String> points) -> {
                var list = new StringBuilder();
                points.forEach(point -> list.append(numbered(point)));
                yield list.toString();
            }
            case PaperPart.Rows rows -> table(rows.label(), rows.heads(), rows.rows());
            case PaperPart.Signatures sign ->
                table(
                        sign.label(),
                        sign.heads(),
                        sign.names().stream()
                                .map(name -> sign.heads().stream()
                                        .map(head -> head.equals(sign.heads().getFirst()) ? name : "")
                                        .toList())
                                .toList());
        };
    }

    private static String paragraph(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + run(text) + "</w:p>";
    }

    private static String numbered(String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"ListParagraph\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"2\"/></w:numPr></w:pPr>"
                + run(text) + "</w:p>";
    }

    private static String run(String text) {
        var run = new StringBuilder("<w:r>");
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            run.append(i > 0 ? "<w:br/>" : "")
                    .append("<w:t xml:space=\"preserve\">")
                    .append(plain(lines.get(i)))
                    .append("</w:t>");
        }
        return run.append("</w:r>").toString();
    }

    private static String table(String label, List<String> heads, List<List<String>> rows) {
        var table = new StringBuilder(
                        "<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/><w:tblW w:w=\"5000\" w:type=\"pct\"/>")
                .append("<w:tblLook w:firstRow=\"1\" w:firstColumn=\"1\" w:noVBand=\"1\"/><w:tblCaption w:val=\"")
                .append(plain(label))
                .append("\"/></w:tblPr><w:tblGrid>")
                .append("<w:gridCol/>".repeat(heads.size()))
                .append("</w:tblGrid>");
        table.append("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        heads.forEach(head -> table.append(cell("TableHead", head)));
        table.append("</w:tr>");
        for (List<String> row : rows) {
            table.append("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
            row.forEach(cell -> table.append(cell("TableText", cell)));
            table.append("</w:tr>");
        }
        return table.append("</w:tbl>").append(paragraph("Normal", "")).toString();
    }

    private static String cell(String style, String text) {
        return "<w:tc><w:tcPr><w:tcW w:w=\"0\" w:type=\"auto\"/></w:tcPr>" + paragraph(style, text) + "</w:tc>";
    }

    /** As XML holds it; signs that it cannot hold are left out. */
    static String plain(String text) {
        return text.replaceAll("[^\\x{9}\\x{A}\\x{D}\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static final String TYPES = """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Default Extension="xml" ContentType="application/xml"/>%s\
            <Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>\
            <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>\
            <Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>\
            <Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/>\
            </Types>""";

    private static final String RELATIONS = """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>\
            <Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>\
            </Relationships>""";

    private static final String INNER_RELATIONS = """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>\
            <Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/>%s\
            </Relationships>""";

    private static final String NUMBERING = "<w:numbering " + W + """
            ><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/>\
            <w:numFmt w:val="bullet"/><w:lvlText w:val="–"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="425" w:hanging="283"/></w:pPr>\
            </w:lvl></w:abstractNum><w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0">\
            <w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/><w:lvlJc w:val="left"/>\
            <w:pPr><w:ind w:left="425" w:hanging="425"/></w:pPr></w:lvl></w:abstractNum>\
            <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>""";

    private static final String STYLES = "<w:styles " + W + """
            ><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/><w:sz w:val="21"/>\
            <w:lang w:val="%s"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="264" w:lineRule="auto"/></w:pPr>\
            </w:pPrDefault></w:docDefaults>\
            <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>\
            <w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="160"/></w:pPr>\
            <w:rPr><w:b/><w:sz w:val="40"/></w:rPr></w:style>\
            <w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/>\
            <w:pPr><w:keepNext/><w:spacing w:before="280" w:after="80"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="28"/></w:rPr></w:style>\
            <w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/>\
            <w:pPr><w:keepNext/><w:spacing w:before="180" w:after="60"/><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/><w:sz w:val="23"/></w:rPr></w:style>\
            <w:style w:type="paragraph" w:styleId="ListParagraph"><w:name w:val="List Paragraph"/><w:basedOn w:val="Normal"/>\
            <w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:spacing w:after="40"/></w:pPr></w:style>\
            <w:style w:type="paragraph" w:styleId="TableText"><w:name w:val="Table Text"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:before="40" w:after="40"/></w:pPr></w:style>\
            <w:style w:type="paragraph" w:styleId="TableHead"><w:name w:val="Table Head"/><w:basedOn w:val="TableText"/><w:rPr><w:b/></w:rPr></w:style>\
            <w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders>\
            <w:top w:val="single" w:sz="4" w:color="767E78"/><w:left w:val="single" w:sz="4" w:color="767E78"/>\
            <w:bottom w:val="single" w:sz="4" w:color="767E78"/><w:right w:val="single" w:sz="4" w:color="767E78"/>\
            <w:insideH w:val="single" w:sz="4" w:color="767E78"/><w:insideV w:val="single" w:sz="4" w:color="767E78"/></w:tblBorders></w:tblPr></w:style>\
            </w:styles>""";
}
