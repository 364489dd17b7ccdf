package se.framsteg.workbook.rows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.sheets.XlsxFile;
import se.framsteg.workbook.rows.Problem.Kind;
import se.framsteg.workbook.rows.Reading.Part;

/**
 * Reads a region's workbook from one end to the other and hands on every row that can be understood, in the order that
 * {@link RowSink} promises. Every other row is told as a {@link Problem}, all of them in one reading. Where the
 * programme, the promoters or the companies cannot be read, the rest is only looked through for problems and nothing of
 * it handed on.
 */
public final class WorkbookReader {
    private static final int ROWS_BETWEEN_PROGRESS = 1_000;

    private final XlsxFile file;
    private final Workbook book;
    private final Problems problems;
    private final ProgressListener progress;
    private final Map<Part, String> sheets = new EnumMap<>(Part.class);
    private final Set<Part> notRead = EnumSet.noneOf(Part.class);
    private long rows;

    private WorkbookReader(XlsxFile file, Workbook book, Problems problems, ProgressListener progress) {
        this.file = file;
        this.book = book;
        this.problems = problems;
        this.progress = progress;
    }

    /**
     * @throws se.framsteg.shell.sheets.UnreadableWorkbook when the file as a whole is refused, also half-way through
     * @throws UncheckedIOException when the disk does not answer
     */
    public static Reading read(
            Path file,
            Municipalities municipalities,
            RowSink sink,
            Consumer<Problem> problems,
            ProgressListener progress) {
        try (var open = XlsxFile.open(file)) {
            var book = new Workbook(open.countsDaysFrom1904(), municipalities, sink);
            return new WorkbookReader(open, book, new Problems(problems), progress).read();
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    private Reading read() {
        findSheets();
        for (var part : Part.values()) {
            if (!sheets.containsKey(part) || !read(part, sheets.get(part))) notRead.add(part);
            if (part == Part.PROGRAMME && book.facts() == null) notRead.add(part);
            if (notRead.contains(part) && part.compareTo(Part.COMPANIES) <= 0) book.fallSilent();
            if (book.isSilent()) notRead.add(part);
        }
        return new Reading(rows, problems.refusals(), problems.notices(), Set.copyOf(notRead));
    }

    private void findSheets() {
        for (var sheet : file.sheets()) {
            var part = SheetNames.part(sheet);
            if (part == null) problems.sheet(Kind.NOTICE, shown(sheet), new NotUnderstood("sheet-unused"));
            else if (sheets.putIfAbsent(part, sheet) != null)
                problems.sheet(Kind.REFUSED, shown(sheet), new NotUnderstood("sheet-twice", SheetNames.of(part)));
        }
        for (var part : Part.values())
            if (!sheets.containsKey(part))
                problems.sheet(Kind.REFUSED, SheetNames.of(part), new NotUnderstood("sheet-missing"));
    }

    private static String shown(String sheet) {
        return Problems.shown(sheet);
    }

    /** Whether the sheet could be read at all. */
    private boolean read(Part part, String sheet) {
        var section = section(part);
        if (section != null && section.looksFirst()) look(sheet, section);
        try (var open = file.rows(sheet)) {
            if (section == null) {
                rows += ProgrammeSection.read(sheet, open, book, problems);
                return true;
            }
            var table = new Table(sheet, open, section.columns(), problems);
            if (table.isBlank()) return blank(part, sheet);
            boolean right = table.checkHeadings();
            right &= section.begin(table);
            table.noticeOthers();
            if (right) read(sheet, table, section);
            return right;
        }
    }

    /** Looks the sheet through without a word; what is wrong with it is told when it is read. */
    private void look(String sheet, Section section) {
        var silence = new Problems(_ -> {});
        try (var open = file.rows(sheet)) {
            var table = new Table(sheet, open, section.columns(), silence);
            if (table.isBlank() || !table.checkHeadings()) return;
            for (var line = table.next(); line != null; line = table.next()) section.look(line);
        }
    }

    private void read(String sheet, Table table, Section section) {
        for (var line = table.next(); line != null; line = table.next()) {
            section.read(line);
            if (++rows % ROWS_BETWEEN_PROGRESS == 0) progress.readSoFar(sheet, rows, file.share());
        }
        progress.readSoFar(sheet, rows, file.share());
    }

    /** A blank sheet says that there is nothing of its kind, except where a programme cannot be without. */
    private boolean blank(Part part, String sheet) {
        boolean needed = part == Part.COMPANIES;
        problems.sheet(
                needed ? Kind.REFUSED : Kind.NOTICE,
                sheet,
                new NotUnderstood(needed ? "sheet-blank" : "sheet-nothing"));
        return !needed;
    }

    private @Nullable Section section(Part part) {
        return switch (part) {
            case PROGRAMME -> null;
            case PROMOTERS -> new PromoterSection(book);
            case COMPANIES -> new CompanySection(book);
            case ANSWERS -> new AnswerSection(book);
            case ACTIONS -> new ActionSection(book);
            case IDEAS -> new IdeaSection(book);
            case VOICES -> new VoiceSection(book);
        };
    }
}
