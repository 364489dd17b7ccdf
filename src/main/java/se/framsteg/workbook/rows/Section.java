package se.framsteg.workbook.rows;

import java.util.List;

/** How the lines of one sheet are understood and handed on. */
interface Section {
    /** The columns it asks for, the one that tells whose a line is first. */
    List<Column> columns();

    /** Asks the headings for columns that cannot be known beforehand; whether the sheet can be read. */
    default boolean begin(Table table) {
        return true;
    }

    /** Whether it wants to see every line once before it reads any. */
    default boolean looksFirst() {
        return false;
    }

    default void look(Line line) {}

    void read(Line line);
}
