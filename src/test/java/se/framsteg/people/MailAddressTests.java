package se.framsteg.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "anna@smedja.se",
                " anna.berg@post.smedja.se ",
                "anna@åby-plåt.se",
                "a@b.co",
                "anna@a.b-c.example"
            })
    void whatever_mail_can_be_sent_to_is_taken(String address) {
        assertThat(MailAddress.isWritten(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"anna@smedja", "anna@.se", "anna@smedja.", "anna@", "@smedja.se", "anna smedja.se"})
    void half_an_address_is_none(String address) {
        assertThat(MailAddress.isWritten(address)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"info@plat.example", "kontakt@plat.example", "info-gnosjo@plat.example", "Info@plat.example"})
    void what_a_company_shares_is_nobodys_own(String address) {
        assertThat(MailAddress.isCommon(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anna.aberg@x.example",
                "anna@x.example",
                "aberg@x.example",
                "aaberg@x.example",
                "annaab@x.example",
                "aberg.anna+mejl@x.example",
                "anna2@x.example"
            })
    void what_is_made_of_a_name_is_that_persons_own(String address) {
        assertThat(MailAddress.isNamedAfter(address, "Anna Åberg")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"naringsliv@x.example", "marknad@x.example", "vd@x.example", "info1@x.example", "7@x.example"})
    void what_a_company_calls_a_box_is_nobodys(String address) {
        assertThat(MailAddress.isNamedAfter(address, "Mark Nilsson")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"anna@info.example", "anna.info@plat.example", "informa@plat.example", ""})
    void what_bears_another_name_may_be(String address) {
        assertThat(MailAddress.isCommon(address)).isFalse();
    }
}
