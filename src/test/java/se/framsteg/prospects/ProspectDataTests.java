package se.framsteg.prospects;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.HouseTest;
import se.framsteg.people.Members;
import se.framsteg.people.Person;
import se.framsteg.shell.Lang;
import se.framsteg.shell.mail.Mails;
import se.framsteg.world.Someone;
import se.framsteg.world.UnusedNumber;

@HouseTest
class ProspectDataTests {
    @Autowired
    ApplicationContext house;

    @Autowired
    ProspectData data;

    @Autowired
    TransactionTemplate transactions;

    @Test
    void whom_a_promoter_asks_gets_what_is_noted_and_is_forgotten_on_wish() {
        var world = new ProspectsWorld(house, "jonkoping");
        var anna = new Person(UUID.randomUUID(), "Anna Berg", "anna-" + UUID.randomUUID() + "@plat.example", "sv");
        Prospect plat =
                world.listed(world.asMaja(), ProspectsWorld.known("Plåt AB", UnusedNumber.next(), anna.address()));
        Prospect svets = world.listed(
                world.asMaja(), ProspectsWorld.known("Svets HB", UnusedNumber.next(), "kim@svets.example"));
        Prospect bageri = world.listed(world.asMaja(), ProspectsWorld.named("Bageriet"));
        assertThat(transactions.execute(status -> data.export(anna)).get("prospects"))
                .singleElement()
                .satisfies(row ->
                        assertThat(row).containsEntry("company", "Plåt AB").containsEntry("note", "Ring efter lunch"));
        transactions.executeWithoutResult(status -> assertThat(data.hold(anna)).isEmpty());
        transactions.executeWithoutResult(status -> data.erase(anna));
        assertThat(world.again(world.asMaja(), plat))
                .returns("", Prospect::contact)
                .returns("", Prospect::address)
                .returns(null, Prospect::phone)
                .returns("", Prospect::note);
        assertThat(world.again(world.asMaja(), svets)).isEqualTo(svets);
        assertThat(world.again(world.asMaja(), bageri)).isEqualTo(bageri);
        assertThat(transactions.execute(status -> data.export(anna)).get("prospects"))
                .isEmpty();
    }

    @Test
    void of_two_who_share_an_address_the_other_stays_on_the_list() {
        var world = new ProspectsWorld(house, "jonkoping");
        String shared = "info-" + UUID.randomUUID() + "@plat.example";
        var members = house.getBean(Members.class);
        Person kim = members.find(members.enter(shared, "Kim Kort", Lang.SV)).orElseThrow();
        members.enter(shared, "Bo Berg", Lang.SV);
        Prospect plat = world.listed(world.asMaja(), ProspectsWorld.known("Plåt AB", UnusedNumber.next(), shared));
        transactions.executeWithoutResult(status -> {
            assertThat(data.export(kim).get("prospects")).isEmpty();
            data.erase(kim);
        });
        assertThat(world.again(world.asMaja(), plat)).isEqualTo(plat);
    }

    @Test
    void at_an_address_of_ones_own_all_goes_and_at_a_companys_what_is_left_is_told() {
        var world = new ProspectsWorld(house, "jonkoping");
        var members = house.getBean(Members.class);
        String own = "karl.stahl@%s.example".formatted(UUID.randomUUID());
        Person karl = members.find(members.enter(own, "Karl Ståhl", Lang.SV)).orElseThrow();
        Prospect plat = world.listed(world.asMaja(), ProspectsWorld.known("Plåt AB", UnusedNumber.next(), own));
        assertThat(plat.contact()).as("another name than his").isNotEmpty().isNotEqualTo("Karl Ståhl");
        transactions.executeWithoutResult(status -> data.erase(karl));
        assertThat(world.again(world.asMaja(), plat))
                .returns("", Prospect::contact)
                .returns("", Prospect::address);

        Someone.managing(house, "jonkoping", "Mats Modig");
        String shared = "info-" + UUID.randomUUID() + "@plat.example";
        Person kim = members.find(members.enter(shared, "Kim Kort", Lang.SV)).orElseThrow();
        String company = "Svets-" + UUID.randomUUID();
        Prospect svets = world.listed(world.asMaja(), ProspectsWorld.known(company, UnusedNumber.next(), shared));
        transactions.executeWithoutResult(status -> data.erase(kim));
        assertThat(world.again(world.asMaja(), svets)).isEqualTo(svets);
        assertThat(house.getBean(Mails.class).kept())
                .filteredOn(letter -> letter.written().text().contains(company))
                .singleElement()
                .satisfies(letter -> assertThat(letter.written().text()).doesNotContain(shared));
    }

    @Test
    void a_promoters_telephone_goes_with_them() {
        var world = new ProspectsWorld(house, "jonkoping");
        var posters = house.getBean(Posters.class);
        var cohort = world.opening.cohort().id();
        Person maja = house.getBean(Members.class).find(world.maja.person()).orElseThrow();
        assertThat(world.in(() -> {
                    posters.decide(world.asMaja(), cohort, world.nuvab, "Stadshuset", "070-123 45 67");
                    return posters.find(world.asMaja(), cohort).orElseThrow().phone();
                }))
                .isEqualTo("070-123 45 67");
        transactions.executeWithoutResult(status -> data.erase(maja));
        assertThat(world.in(
                        () -> posters.find(world.asMaja(), cohort).orElseThrow().phone()))
                .isEmpty();
    }
}
