package se.framsteg.workbook.rows;

import java.util.List;

/** Consent is never guessed: a blank is no, and a word that is neither yes nor no is refused. */
final class VoiceSection implements Section {
    private static final Column VOICE = Column.needed("Röst", "Namn", "Vem", "Intervjuad", "Rösten", "Företag");
    private static final Column QUESTION = Column.needed("Fråga", "Frågan");
    private static final Column ANSWER = Column.needed("Svar", "Svaret", "Citat");
    private static final Column CONSENT =
            Column.needed("Samtycke", "Samtycker", "Samtycke till publicering", "Får publiceras", "Godkänt");
    private static final Column CONSENTED_ON =
            Column.needed("Samtyckesdatum", "Datum för samtycke", "Samtycke datum", "Samtyckte", "Samtyckt den");
    private static final List<Column> COLUMNS =
            List.of(Workbook.NUMBER, VOICE, QUESTION, ANSWER, CONSENT, CONSENTED_ON);

    private final Workbook book;

    VoiceSection(Workbook book) {
        this.book = book;
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public void read(Line line) {
        var who = book.who(line);
        var voice = line.need(VOICE, Read.line(Read.NAME));
        var question = line.need(QUESTION, Read.line(Read.TITLE));
        var answer = line.need(ANSWER, Read.lines());
        var yes = line.read(CONSENT, Words.YES_OR_NO::read);
        var on = Columns.isNothing(line, CONSENTED_ON) ? null : line.read(CONSENTED_ON, book.dates::day);
        if (who == null || voice == null || question == null || answer == null || line.isRefused()) return;
        boolean consent = Boolean.TRUE.equals(yes);
        if (consent && on == null) line.notice(CONSENTED_ON, "consent-without-day");
        if (!consent && on != null) line.notice(CONSENT, "day-without-consent");
        book.sink().voice(new VoiceRow(line.at(), who, voice, question, answer, consent, consent ? on : null));
    }
}
