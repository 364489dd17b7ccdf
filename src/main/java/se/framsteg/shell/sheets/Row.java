package se.framsteg.shell.sheets;

/** One row as Excel numbers it, with the cells that are there; every other cell is blank. Column A is 0. */
public final class Row {
    private final int number;
    private final int[] columns;
    private final Cell[] cells;

    Row(int number, int[] columns, Cell[] cells) {
        this.number = number;
        this.columns = columns;
        this.cells = cells;
    }

    public int number() {
        return number;
    }

    /** How many cells the file says something of; not how far to the right they reach. */
    public int size() {
        return columns.length;
    }

    public int column(int index) {
        return columns[index];
    }

    public Cell at(int index) {
        return cells[index];
    }

    public Cell cell(int column) {
        for (int i = columns.length - 1; i >= 0; i--) if (columns[i] == column) return cells[i];
        return Cell.BLANK;
    }

    public Cell cell(String letters) {
        return cell(ColumnLetters.column(letters));
    }

    public boolean isBlank() {
        for (var cell : cells) if (!cell.isBlank()) return false;
        return true;
    }
}
