package se.framsteg.network.contacts.web;

import java.util.List;
import se.framsteg.shell.Json;
import se.framsteg.shell.Page;

/**
 * Where contacts are taken in from a sheet.
 *
 * @param rows what was read, before anything is kept; none where nothing was
 * @param refused why the file cannot be read; empty where it can, or there is none
 */
public record ImportPage(Standpoint from, List<ImportRow> rows, String refused) implements Page {
    /**
     * A row of the sheet.
     *
     * @param faults why it is not taken in, in sentences; none where it is
     */
    public record ImportRow(int number, ContactForm form, List<String> faults) {
        public boolean isTaken() {
            return faults.isEmpty();
        }
    }

    @Override
    public String template() {
        return "network/contacts/web/import";
    }

    public String path() {
        return from.path() + "/import";
    }

    public int taken() {
        return (int) rows.stream().filter(ImportRow::isTaken).count();
    }

    public List<ImportRow> left() {
        return rows.stream().filter(row -> !row.isTaken()).toList();
    }

    /** What is taken in, to be read again when somebody says so. */
    public String kept() {
        return Json.write(
                rows.stream().filter(ImportRow::isTaken).map(ImportRow::form).toList());
    }
}
