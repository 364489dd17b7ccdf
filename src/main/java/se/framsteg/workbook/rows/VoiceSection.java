package se.framsteg.workbook.rows;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.framsteg.organisations.OrganisationNumber;

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
    private final LongSet doubtful = new LongSet();

    VoiceSection(Workbook book) {
        this.book = book;
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public boolean looksFirst() {
        return true;
    }

    /** A row that is refused may be the one that says no, so what else the same voice says is not published either. */
    @Override
    public void look(Line line) {
        var who = line.read(Workbook.NUMBER, book::who);
        var voice = line.read(VOICE, Read.line(Read.NAME));
        understood(line);
        if (who != null && voice != null && line.isRefused()) doubtful.add(key(who, voice));
    }

    @Override
    public void read(Line line) {
        var row = understood(line);
        if (row == null) return;
        boolean inDoubt = row.consent() && doubtful.has(key(row.who(), row.voice()));
        if (inDoubt) line.notice(CONSENT, "voice-in-doubt");
        else if (row.consent() && row.consentedOn() == null) line.notice(CONSENTED_ON, "consent-without-day");
        book.sink().voice(inDoubt ? row.withoutConsent() : row);
    }

    private @Nullable VoiceRow understood(Line line) {
        var who = book.who(line);
        var voice = line.need(VOICE, Read.line(Read.NAME));
        var question = line.need(QUESTION, Read.line(Read.TITLE));
        var answer = line.need(ANSWER, Read.lines());
        var yes = line.read(CONSENT, Words.YES_OR_NO::read);
        var on = Columns.isNothing(line, CONSENTED_ON) ? null : line.read(CONSENTED_ON, book.dates::day);
        if (who == null || voice == null || question == null || answer == null || line.isRefused()) return null;
        boolean consent = Boolean.TRUE.equals(yes);
        if (!consent && on != null) line.notice(CONSENT, "day-without-consent");
        return new VoiceRow(line.at(), who, voice, question, answer, consent, consent ? on : null);
    }

    private static long key(OrganisationNumber who, String voice) {
        long key = who.asLong();
        for (char c : Wording.folded(voice).toCharArray()) key = key * 0x100000001B3L + c;
        return key | 1;
    }
}
