package se.framsteg.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import se.framsteg.HouseTest;

/**
 * A region's name, logo and colour and its funder's emblem and words stand on all that is shown, sent or printed in its name. Each
 * kind of paper is listed here; each is drawn in the frame of a request, which knows its region, and ends as the region's papers do.
 */
@HouseTest
class MarksTests {
    /** Each kind of paper, by its template. */
    private static final Set<String> PAPERS = Set.of(
            "aid/web/letterDocument",
            "course/completion/web/certificateDocument",
            "course/papers/web/ownPaper",
            "course/papers/web/tablePapers",
            "course/papers/web/workPaper",
            "meetings/web/signinglist",
            "outcomes/web/packDocument",
            "plan/adoption/web/ballotDocument",
            "plan/adoption/web/paper",
            "plan/parts/web/partDocument",
            "plan/shown/sheetPaper",
            "plan/take/homePaper",
            "prospects/web/posterDocument",
            "records/web/protocolDocument",
            "records/web/recordDocument");

    /** What stands around something whole: a page, a paper, a letter, a piece that lies in somebody else's page. */
    private static final Set<String> AROUND =
            Set.of("shell/layout", "shell/print", "shell/mail/letter", "site/web/bare");

    private static final Pattern A_PAPER_OF = Pattern.compile("\\bPdf\\.of\\(|new WordDocument\\(");

    @Test
    void every_paper_is_listed_and_ends_as_the_regions_papers_do() {
        Set<String> found = naming("@template.shell.print(");
        assertThat(missing(PAPERS, found)).as("not listed").isEmpty();
        assertThat(missing(found, PAPERS)).as("listed and gone").isEmpty();
    }

    @Test
    void nothing_else_stands_by_itself_without_the_regions_marks() {
        assertThat(naming("<html")).isEqualTo(new TreeSet<>(AROUND));
        for (Source around : Source.templates().stream()
                .filter(each -> AROUND.contains(name(each)))
                .toList()) {
            String text = withItsParts(around);
            assertThat(text)
                    .as(around.path())
                    .containsPattern("logo|styles\\(\\)")
                    .contains("emblem")
                    .containsPattern("funder\\(\\)|foot\\.words\\(\\)");
        }
    }

    @Test
    void what_is_drawn_is_drawn_where_the_region_is_known() {
        List<String> drawing = Source.java().stream()
                .filter(source -> !source.isBelow("src/main/java/se/framsteg/shell/documents"))
                .filter(source -> A_PAPER_OF.matcher(source.withoutComments()).find())
                .map(Source::path)
                .toList();
        assertThat(drawing).isNotEmpty().noneMatch(path -> path.matches(".*(Job|Letters|Command)\\.java"));
    }

    @Test
    void every_file_to_print_has_an_address_in_its_region(@Autowired ApplicationContext house) {
        List<Route> files = Route.of(house).stream()
                .filter(route -> route.pattern().matches(".*\\.(pdf|docx)$"))
                .toList();
        assertThat(files).hasSizeGreaterThan(10).allMatch(Route::isRegional);
    }

    @Test
    void a_paper_that_is_not_listed_is_seen() {
        assertThat(missing(
                        Set.of("meetings/web/signinglist"), Set.of("meetings/web/signinglist", "meetings/web/signs")))
                .containsExactly("meetings/web/signs");
    }

    private static Set<String> missing(Set<String> listed, Set<String> found) {
        return found.stream().filter(each -> !listed.contains(each)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> naming(String text) {
        return Source.templates().stream()
                .filter(source -> source.text().contains(text))
                .map(MarksTests::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String name(Source template) {
        return template.path().replaceFirst("^src/main/jte/", "").replaceFirst("\\.jte$", "");
    }

    /** With the templates that it calls itself. */
    private static String withItsParts(Source template) {
        return Stream.concat(
                        Stream.of(template),
                        Source.templates().stream()
                                .filter(each -> template.text()
                                        .contains("@template.%s("
                                                .formatted(name(each).replace('/', '.')))))
                .map(Source::text)
                .collect(Collectors.joining());
    }
}
