package se.framsteg.prospects;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.framsteg.organisations.OrganisationNumber;
import se.framsteg.shell.PhoneNumber;

class PastedListTests {
    private static final Map<String, String> MUNICIPALITIES = Map.of("0685", "Vetlanda", "0680", "Jönköping");
    private static final OrganisationNumber NUMBER = OrganisationNumber.of("559999-1360");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Påhittade Plåt AB\t559999-1360\tAnna Berg\tanna@plat.example\t070-123 45 67\tVetlanda",
                "anna@plat.example;Vetlanda;Anna Berg;Påhittade Plåt AB;0701234567;5599991360",
                "Kommun,Telefon,Namn,Företag,E-post,Org.nr\nVetlanda kommun,701234567,Anna Berg,Påhittade Plåt AB,anna@plat.example,16559999-1360",
                "Namn;Mejl;Orgnr;Kontaktperson;Mobil;Ort\r\nPåhittade Plåt AB;Anna <Anna@plat.example>;5599991360;Anna Berg;+46 (0)70 123 45 67;vetlanda\r\n",
                "\"Påhittade Plåt AB\"\t\"559999-1360\"\t\"Anna\nBerg\"\tanna@plat.example\t070 123 45 67\tVetlanda\n\n"
            })
    void columns_come_in_any_order_with_or_without_headings(String pasted) {
        assertThat(read(pasted).rows()).singleElement().satisfies(row -> {
            assertThat(row.remarks()).isEmpty();
            assertThat(row.prospect())
                    .isEqualTo(new NewProspect(
                            "Påhittade Plåt AB",
                            NUMBER,
                            "Anna Berg",
                            "anna@plat.example",
                            PhoneNumber.parse("070-123 45 67").orElseThrow(),
                            "0685",
                            ""));
        });
    }

    @Test
    void what_cannot_be_read_is_told_beside_its_row_and_nothing_else_is_lost() {
        PastedList list = read("""
                Företag\tOrgnr\tKontakt\tMejl\tTelefon\tKommun\tTräffade på mässan
                Plåt AB\t559999-1361\tAnna Berg\tanna snabel-a plat\tringer inte\tÖrebro\tja
                \t559999-1360\tKim Ek\t\t\t\t
                """);
        assertThat(list.rows()).hasSize(2);
        assertThat(list.rows().getFirst().number()).isEqualTo(2);
        assertThat(list.rows().getFirst().remarks())
                .extracting(PastedList.Remark::textKey)
                .containsExactly(
                        "prospects.paste.number",
                        "prospects.paste.address",
                        "prospects.paste.phone",
                        "prospects.paste.municipality");
        assertThat(list.rows().getFirst().prospect())
                .isEqualTo(new NewProspect("Plåt AB", null, "Anna Berg", "", null, null, "Träffade på mässan: ja"));
        assertThat(list.rows().getLast().prospect()).isNull();
        assertThat(list.rows().getLast().remarks())
                .extracting(PastedList.Remark::textKey)
                .containsExactly("prospects.paste.no-company");
    }

    @Test
    void a_personal_number_is_read_and_never_shown() {
        PastedList list = read("Bergs snickeri; " + ProspectsWorld.PERSONAL + "; Bo Berg\nBos bageri; 640883-3232; Bo");
        assertThat(list.prospects().getFirst().number()).isEqualTo(OrganisationNumber.of(ProspectsWorld.PERSONAL));
        assertThat(list.toString()).doesNotContain("3231", "3232").contains("640883-••••");
    }

    @ParameterizedTest
    @ValueSource(strings = {";;;\tVetlanda", "Plåt AB\tVetlanda\n;;;\t–", "–\n*\n;;;", "\"\"\"\"", ". . ."})
    void signs_without_a_letter_are_no_company(String pasted) {
        PastedList list = read(pasted);
        assertThat(list.prospects())
                .extracting(NewProspect::company)
                .allMatch(company -> company.matches("(?U).*\\w.*"));
        assertThat(list.rows().getLast().remarks())
                .extracting(PastedList.Remark::textKey)
                .contains("prospects.paste.no-company");
    }

    @Test
    void a_list_of_names_alone_is_enough() {
        assertThat(read("Plåt AB\nVetlanda\n\"Svets\" & Son\n\n  Bageri Ek  ").prospects())
                .extracting(NewProspect::company)
                .contains("Plåt AB", "Bageri Ek")
                .hasSizeGreaterThan(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000",
                "<script>alert(1)</script>\t😀\t0001-01-01",
                "\"",
                ";;;;",
                "\t\t\n\t",
                ",\",\n",
                "0",
                "@",
                "::::::"
            })
    void whatever_is_pasted_is_read(String pasted) {
        read(pasted);
        read("Plåt AB\t" + pasted);
        assertThat(read("Plåt AB\t" + "é".repeat(10_000))
                        .prospects()
                        .getFirst()
                        .note()
                        .length())
                .isLessThanOrEqualTo(NewProspect.LONGEST_NOTE);
        assertThat(read("é".repeat(10_000)).rows().getFirst().prospect()).isNull();
    }

    @Test
    void what_is_too_much_is_told() {
        assertThat(read("Plåt AB\n".repeat(502)).left()).isEqualTo(2);
    }

    private static PastedList read(String pasted) {
        return PastedList.read(pasted, MUNICIPALITIES);
    }
}
