package se.framsteg.workbook.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.framsteg.workbook.rows.Reading.Part;

/** What the guide says of the workbook is what the reader asks for. */
class GuideTests {
    private static final Workbook BOOK = new Workbook(false, Collected.MUNICIPALITIES, Silence.SINK);
    private static final List<Section> SECTIONS = List.of(
            new PromoterSection(BOOK),
            new CompanySection(BOOK),
            new AnswerSection(BOOK),
            new ActionSection(BOOK),
            new IdeaSection(BOOK),
            new VoiceSection(BOOK));

    @ParameterizedTest
    @ValueSource(strings = {"docs/guide/arbetsboken.md", "docs/guide/workbook.md"})
    void names_every_sheet_and_column_and_which_must_be_there(String guide) throws Exception {
        var said = Files.readString(Path.of(guide));
        for (var part : Part.values()) assertThat(said).contains("| " + SheetNames.of(part));
        var columns = new ArrayList<>(ProgrammeSection.COLUMNS);
        for (var section : SECTIONS) columns.addAll(section.columns());
        for (var column : columns)
            assertThat(said).contains(column.isNeeded() ? "**" + column.heading() + "**" : column.heading());
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs/guide/arbetsboken.md", "docs/guide/workbook.md"})
    void names_every_word_that_a_refusal_offers(String guide) throws Exception {
        var said = Files.readString(Path.of(guide));
        for (var words :
                List.of(Words.STATUS, Words.HORIZON, Words.ACTION_STATUS, Words.IDEA_KIND, Words.STAGE, Words.CIRCULAR))
            for (var word : words.words()) assertThat(said).contains(word);
    }
}
