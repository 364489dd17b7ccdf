package se.framsteg.network.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import se.framsteg.HouseTest;
import se.framsteg.network.contacts.ContactSearch.Asked;
import se.framsteg.network.contacts.ContactSearch.Found;
import se.framsteg.shell.Stemmed;

/** Each test looks for a word that nobody else has beside those it is about. */
@HouseTest
class ContactSearchTests {
    @Autowired
    ApplicationContext house;

    ContactWorld world;
    String own;

    @BeforeEach
    void a_region() {
        world = new ContactWorld(house, "jonkoping");
        own = "q" + UUID.randomUUID().toString().replace("-", "").substring(0, 12) + "q";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "elräkningen",
                "solenergi",
                "energikartläggningar",
                "energy",
                "electricity bill",
                "energirådgivare",
                "ENERGI",
                "enegri"
            })
    void a_card_about_energy_is_found_by_everyday_words(String words) {
        ContactId card = world.add(ContactWorld.of(Kind.EXPERT, own, "", "Går igenom hur ni använder den.", "energy"));
        assertThat(ids(find(words + " " + own))).containsExactly(card);
    }

    @Test
    void every_word_must_fit_and_it_is_said_how() {
        ContactId film = world.add(ContactWorld.at(
                ContactWorld.of(Kind.EXPERT, own, "energikartläggning", "Ser vad som drar ström."),
                new Area(Area.Extent.MUNICIPALITIES, List.of(ContactWorld.GNOSJO))));
        world.add(ContactWorld.at(
                ContactWorld.of(Kind.EXPERT, own, "upphandling", "Skriver anbud."),
                new Area(Area.Extent.MUNICIPALITIES, List.of(ContactWorld.GNOSJO))));
        Found found = find("elräkning gnosjö " + own);
        assertThat(ids(found)).containsExactly(film);
        assertThat(found.hits().getFirst().by()).containsExactlyInAnyOrder("Energi", "Gnosjö", own);
        assertThat(found.isSome()).isFalse();
    }

    @Test
    void who_helps_in_the_whole_county_is_found_by_a_municipality_too() {
        ContactId county = world.add(ContactWorld.of(Kind.EXPERT, own, "", "Hjälper till."));
        assertThat(ids(find("Gnosjö " + own))).containsExactly(county);
    }

    @Test
    void who_helps_in_the_very_municipality_comes_first() {
        ContactId here = world.add(ContactWorld.at(
                ContactWorld.of(Kind.EXPERT, own, "", "Räknar på uppvärmning.", "energy"),
                new Area(Area.Extent.MUNICIPALITIES, List.of(ContactWorld.GNOSJO))));
        ContactId county = world.add(ContactWorld.of(Kind.EXPERT, own, "", "Hjälper till.", "energy"));
        ContactId other = world.add(ContactWorld.of(Kind.EXPERT, own, "", "Hjälper till.", "energy"));
        assertThat(ids(find("elräkning gnosjö " + own))).containsExactly(here, other, county);
    }

    @Test
    void words_in_between_find_nothing() {
        world.add(ContactWorld.of(Kind.EXPERT, own, "", "Ser över era körningar, under och mellan skiften."));
        Found found = find("över under mellan zz" + own);
        assertThat(found.hits()).isEmpty();
        assertThat(found.unknown()).containsExactly("zz" + own);
    }

    @Test
    void a_topic_weighs_more_than_a_word_in_passing() {
        ContactId passing = world.add(ContactWorld.of(Kind.EXPERT, own, "", "Talar ibland om avfall."));
        ContactId topic = world.add(ContactWorld.of(Kind.EXPERT, own, "", "Hjälper till.", "waste"));
        world.add(ContactWorld.of(Kind.EXPERT, own, "", "Något helt annat."));
        assertThat(ids(find("sopor " + own))).containsExactly(topic, passing);
    }

    @Test
    void a_word_in_the_name_weighs_more_than_a_topic() {
        ContactId named =
                world.add(ContactWorld.of(Kind.EXPERT, "Solceller på taket " + own, "", "Hjälper till.", "energy"));
        ContactId topic = world.add(ContactWorld.of(Kind.FUNDER, "Lånet " + own, "", "Hjälper till.", "energy"));
        assertThat(ids(find("solceller " + own))).containsExactly(named, topic);
        assertThat(ids(find("solcell " + own))).containsExactly(named, topic);
        assertThat(ids(find("solar " + own))).as("in the other language").containsExactly(named, topic);
    }

    @Test
    void where_no_card_has_all_the_words_those_with_some_are_shown() {
        String other = own + "x";
        ContactId one = world.add(ContactWorld.of(Kind.EXPERT, own + "a", "", "Hjälper till."));
        ContactId two = world.add(ContactWorld.of(Kind.FUNDER, "b" + other, "", "Hjälper till."));
        Found found = find(own + "a b" + other);
        assertThat(ids(found)).containsExactlyInAnyOrder(one, two);
        assertThat(found.isSome()).isTrue();
    }

    @Test
    void a_word_that_no_card_has_is_told_and_the_others_are_looked_for() {
        ContactId card = world.add(ContactWorld.of(Kind.EXPERT, own, "", "Hjälper till."));
        Found found = find(own + " zzyzx");
        assertThat(ids(found)).containsExactly(card);
        assertThat(found.unknown()).containsExactly("zzyzx");
        assertThat(find("zzyzx").hits()).isEmpty();
    }

    @Test
    void a_slip_of_the_fingers_is_forgiven_in_a_long_word() {
        ContactId card = world.add(ContactWorld.of(Kind.EXPERT, own, "", "Hjälper till."));
        String slip = own.substring(0, 6) + "å" + own.substring(7);
        assertThat(ids(find(slip))).containsExactly(card);
    }

    @Test
    void a_kind_is_chosen_beside_the_words() {
        world.add(ContactWorld.of(Kind.EXPERT, own, "", "Hjälper till."));
        ContactId funder = world.add(ContactWorld.of(Kind.FUNDER, own, "", "Hjälper till."));
        assertThat(ids(find(Audience.PUBLIC, new Asked(own, Kind.FUNDER, 1)))).containsExactly(funder);
        assertThat(find(Audience.PUBLIC, new Asked("", Kind.FUNDER, 1)).hits())
                .isNotEmpty()
                .allMatch(hit -> hit.contact().facts().kind() == Kind.FUNDER);
    }

    @Test
    void nobody_finds_what_is_not_for_them() {
        ContactFacts facts = ContactWorld.of(Kind.EXPERT, own, "", "Hjälper till.");
        ContactId companies = world.add(ContactWorld.seenBy(facts, Audience.COMPANIES));
        ContactId promoters = world.add(
                ContactWorld.seenBy(ContactWorld.of(Kind.FUNDER, own, "", "Hjälper till."), Audience.PROMOTERS));
        assertThat(find(own).hits()).isEmpty();
        assertThat(find(own).unknown()).containsExactly(own);
        assertThat(ids(find(Audience.COMPANIES, new Asked(own, null, 1)))).containsExactly(companies);
        assertThat(ids(find(Audience.PROMOTERS, new Asked(own, null, 1)))).containsExactly(promoters, companies);
        assertThat(world.find(Audience.PUBLIC, companies)).isEmpty();
        assertThat(world.find(Audience.COMPANIES, promoters)).isEmpty();
    }

    @Test
    void a_changed_card_is_found_by_its_new_words_only() {
        ContactId card = world.add(ContactWorld.of(Kind.EXPERT, own, "", "Hjälper till."));
        world.in(() -> {
            world.bean(Contacts.class)
                    .change(world.asMaja(), card, 1, ContactWorld.of(Kind.EXPERT, "ny" + own, "", "Hjälper till."));
            return card;
        });
        assertThat(find(own).hits()).isEmpty();
        assertThat(ids(find("ny" + own))).containsExactly(card);
    }

    @Test
    void many_words_do_not_weigh_more_cards_than_few() {
        assertThat(weighed(2)).isEqualTo(ContactSearchRepository.WEIGHED);
        assertThat(36 * weighed(36)).isLessThanOrEqualTo(ContactSearchRepository.DEEPER);
    }

    private static int weighed(int stretches) {
        var each = Term.Stretch.beginning("energi");
        return ContactSearch.weighed(
                new Term(new Stemmed("energi", "energi"), java.util.Collections.nCopies(stretches, each)));
    }

    @Test
    void all_are_shown_by_name_page_by_page() {
        for (int n = 0; n < 21; n++) {
            world.add(ContactWorld.of(Kind.EXPERT, "aaa %02d %s".formatted(n, own), "", "Hjälper till."));
        }
        Found first = find("");
        assertThat(first.hits()).hasSize(ContactSearch.A_PAGE);
        assertThat(first.hasMore()).isTrue();
        Found second = find(Audience.PUBLIC, new Asked("", null, 2));
        assertThat(second.hits()).isNotEmpty();
        assertThat(ids(second)).doesNotContainAnyElementsOf(ids(first));
        Found fitting = find(Audience.PUBLIC, new Asked(own, null, 2));
        assertThat(fitting.hits()).hasSize(1);
    }

    private Found find(String words) {
        return find(Audience.PUBLIC, new Asked(words, null, 1));
    }

    private Found find(Audience by, Asked asked) {
        return world.in(() -> world.bean(ContactSearch.class).find(world.region.id(), by, asked));
    }

    private static List<ContactId> ids(Found found) {
        return found.hits().stream().map(hit -> hit.contact().id()).toList();
    }
}
