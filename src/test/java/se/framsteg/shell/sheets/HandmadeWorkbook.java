package se.framsteg.shell.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook put together part by part, so that a test can put in anything a writer of workbooks never would. */
public final class HandmadeWorkbook {
    private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /** A cell's XML as it stands, with %s for its address. */
    public record Xml(String cell) {}

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Map<String, String> sheets = new LinkedHashMap<>();
    private String properties = "";

    public HandmadeWorkbook sheet(String name, List<? extends List<?>> rows) {
        var xml = new StringBuilder("<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
        for (int row = 0; row < rows.size(); row++) {
            xml.append("<row r=\"%d\">".formatted(row + 1));
            for (int column = 0; column < rows.get(row).size(); column++)
                xml.append(
                        cell(ColumnLetters.of(column) + (row + 1), rows.get(row).get(column)));
            xml.append("</row>");
        }
        return sheetXml(name, xml.append("</sheetData></worksheet>").toString());
    }

    public HandmadeWorkbook sheetXml(String name, String xml) {
        var part = "sheet" + (sheets.size() + 1) + ".xml";
        sheets.put(name, part);
        return part("xl/worksheets/" + part, xml);
    }

    public HandmadeWorkbook countingFrom1904() {
        properties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    public HandmadeWorkbook part(String name, String xml) {
        return part(name, xml.getBytes(StandardCharsets.UTF_8));
    }

    public HandmadeWorkbook part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    public Map<String, byte[]> parts() {
        var all = new LinkedHashMap<String, byte[]>();
        all.put(
                "[Content_Types].xml",
                utf8("<Types xmlns=\"types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>"));
        all.put("_rels/.rels", utf8(relations(relation("officeDocument", "xl/workbook.xml", "rId1"))));
        var names = new StringBuilder();
        var relations = new StringBuilder();
        sheets.forEach((name, part) -> {
            var id = "rId" + part.replaceAll("\\D", "");
            names.append("<sheet name=\"%s\" r:id=\"%s\"/>".formatted(escaped(name), id));
            relations.append(relation("worksheet", "worksheets/" + part, id));
        });
        if (parts.containsKey("xl/sharedStrings.xml"))
            relations.append(relation("sharedStrings", "sharedStrings.xml", "rIdS"));
        all.put(
                "xl/workbook.xml",
                utf8("<workbook xmlns=\"%s\" xmlns:r=\"%s\">%s<sheets>%s</sheets></workbook>"
                        .formatted(MAIN, RELATIONS, properties, names)));
        all.put("xl/_rels/workbook.xml.rels", utf8(relations(relations.toString())));
        all.putAll(parts);
        return all;
    }

    public Path writeTo(Path folder) {
        return zipped(parts(), folder);
    }

    public static Path zipped(Map<String, byte[]> parts, Path folder) {
        try {
            var file = Files.createTempFile(folder, "workbook", ".xlsx");
            try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
                for (var part : parts.entrySet()) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getValue());
                }
            }
            return file;
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    public static Path written(Path folder, Writing writing) {
        try {
            var file = Files.createTempFile(folder, "workbook", ".xlsx");
            try (var output = Files.newOutputStream(file)) {
                writing.to(output);
            }
            return file;
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    public interface Writing {
        void to(OutputStream output) throws IOException;
    }

    public static String relation(String type, String target, String id) {
        return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>".formatted(id, RELATIONS, type, target);
    }

    public static String relations(String inside) {
        return "<Relationships xmlns=\"relationships\">" + inside + "</Relationships>";
    }

    private static String cell(String address, Object value) {
        return switch (value) {
            case null -> "";
            case Xml(var cell) -> cell.formatted(address);
            case String text ->
                "<c r=\"%s\" t=\"inlineStr\"><is><t xml:space=\"preserve\">%s</t></is></c>"
                        .formatted(address, escaped(text));
            case LocalDate day ->
                "<c r=\"%s\" s=\"2\"><v>%d</v></c>".formatted(address, DAY_0.until(day, ChronoUnit.DAYS));
            case Boolean bool -> "<c r=\"%s\" t=\"b\"><v>%d</v></c>".formatted(address, bool ? 1 : 0);
            default -> "<c r=\"%s\"><v>%s</v></c>".formatted(address, value);
        };
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
