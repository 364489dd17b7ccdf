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
    @ValueSource(strings = {"anna@info.example", "anna.info@plat.example", "informa@plat.example", ""})
    void what_bears_another_name_may_be(String address) {
        assertThat(MailAddress.isCommon(address)).isFalse();
    }
}
