package se.framsteg.shell.sheets;

import static java.util.Objects.requireNonNullElse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.sheets.UnreadableWorkbook.Reason;

/**
 * An Excel workbook, open for reading. Its sheets are read by name and row by row; nothing but a limited part of its
 * shared texts is held in memory. Whatever makes it unreadable ends in an {@link UnreadableWorkbook}, on opening or
 * while its rows are read.
 */
public final class XlsxFile implements AutoCloseable {
    private final Package file;
    private final Limits limits;
    private final Map<String, String> sheets = new LinkedHashMap<>();
    private final String stringsPart;
    private @Nullable SharedStrings strings;
    private boolean from1904;

    private XlsxFile(Package file, Limits limits) {
        this.file = file;
        this.limits = limits;
        var workbook = file.relationsOf("")
                .partOf("officeDocument")
                .orElseThrow(() -> new UnreadableWorkbook(Reason.NOT_A_WORKBOOK));
        var relations = file.relationsOf(workbook);
        stringsPart = relations.partOf("sharedStrings").orElse("");
        try (var xml = file.part(workbook).orElseThrow(() -> new UnreadableWorkbook(Reason.NOT_A_WORKBOOK))) {
            readSheets(xml, relations);
        }
    }

    public static XlsxFile open(Path path) throws IOException {
        return open(path, Limits.OURS);
    }

    static XlsxFile open(Path path, Limits limits) throws IOException {
        var file = Package.open(path, limits);
        try {
            return new XlsxFile(file, limits);
        } catch (RuntimeException refused) {
            file.close();
            throw refused;
        }
    }

    /** The names of the sheets, in the order of their tabs. */
    public List<String> sheets() {
        return List.copyOf(sheets.keySet());
    }

    /** Whether days are counted from 1904, as older workbooks from a Mac do, and not from 1900. */
    public boolean countsDaysFrom1904() {
        return from1904;
    }

    /** Begins to read a sheet; only one at a time is meant to be open. */
    public Rows rows(String sheet) {
        var part = sheets.get(sheet);
        var xml = file.part(part).orElseThrow(() -> new UnreadableWorkbook(Reason.BROKEN, sheet));
        return new Rows(xml, strings(), limits);
    }

    /** How much of the sheets and texts has been unpacked, from 0 to 1. */
    public double share() {
        long all = file.size(stringsPart);
        for (var part : sheets.values()) all += file.size(part);
        return all == 0 ? 1 : Math.min(1, (double) file.unpackedBytes() / all);
    }

    @Override
    public void close() {
        try (file) {
            if (strings != null) strings.close();
        } catch (IOException closing) {
            throw new UncheckedIOException(closing);
        }
    }

    private void readSheets(PartReader xml, Relations relations) {
        boolean isWorkbook = false;
        while (xml.next()) {
            if (xml.starts("workbook")) isWorkbook = true;
            if (xml.starts("workbookPr")) from1904 = isTrue(xml.attribute("date1904"));
            if (xml.starts("sheet")) addSheet(xml, relations);
        }
        if (!isWorkbook) throw new UnreadableWorkbook(Reason.NOT_A_WORKBOOK);
        if (sheets.isEmpty()) throw new UnreadableWorkbook(Reason.EMPTY);
    }

    private void addSheet(PartReader xml, Relations relations) {
        var name = requireNonNullElse(xml.attribute("name"), "");
        var relation = relations
                .find(requireNonNullElse(xml.relation(), ""))
                .orElseThrow(() -> new UnreadableWorkbook(Reason.BROKEN, name));
        if (relation.type().equals("worksheet")) sheets.put(name, relation.part());
        if (sheets.size() > Limits.SHEETS) throw new UnreadableWorkbook(Reason.BROKEN, "sheets");
    }

    private SharedStrings strings() {
        if (strings == null) {
            strings = new SharedStrings(limits);
            try (var xml = file.part(stringsPart).orElse(null)) {
                if (xml != null) strings.readFrom(xml);
            }
        }
        return strings;
    }

    private static boolean isTrue(@Nullable String value) {
        return value != null && (value.equals("1") || value.equalsIgnoreCase("true"));
    }
}
