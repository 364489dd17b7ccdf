package se.framsteg.prospects;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.framsteg.applications.Applications;
import se.framsteg.organisations.OrganisationNumber;
import se.framsteg.shell.PhoneNumber;
import se.framsteg.shell.Secret;

/** Keeps numbers of companies, of telephones and of links so that the database alone does not tell them. */
@Component
class Numbers {
    private static final String NUMBER = "prospect-number";
    private static final String PHONE = "prospect-phone";
    private static final String ADDRESS = "prospect-address";
    private static final String LINK = "prospect-link";

    private final Applications applications;
    private final Secret secret;

    Numbers(Applications applications, Secret secret) {
        this.applications = applications;
        this.secret = secret;
    }

    /** The same as that of its application. */
    byte @Nullable [] hash(@Nullable OrganisationNumber number) {
        return number == null ? null : applications.numberHash(number);
    }

    byte @Nullable [] sealed(@Nullable OrganisationNumber number) {
        return number == null ? null : secret.encrypt(NUMBER, number.digits().getBytes(UTF_8));
    }

    @Nullable
    OrganisationNumber number(byte @Nullable [] sealed) {
        return sealed == null ? null : new OrganisationNumber(new String(secret.decrypt(NUMBER, sealed), UTF_8));
    }

    byte @Nullable [] sealed(@Nullable PhoneNumber phone) {
        return phone == null ? null : secret.encrypt(PHONE, phone.callable().getBytes(UTF_8));
    }

    @Nullable
    PhoneNumber phone(byte @Nullable [] sealed) {
        return sealed == null ? null : new PhoneNumber(new String(secret.decrypt(PHONE, sealed), UTF_8));
    }

    String callable(byte[] sealed) {
        return new String(secret.decrypt(PHONE, sealed), UTF_8);
    }

    byte[] linkHash(String token) {
        return secret.hash(LINK, token);
    }

    byte[] linkSealed(String token) {
        return secret.encrypt(LINK, token.getBytes(UTF_8));
    }

    /** What a mail address is known again by, where it has said no. */
    byte[] addressHash(String address) {
        return secret.hash(ADDRESS, address);
    }

    String link(byte[] sealed) {
        return new String(secret.decrypt(LINK, sealed), UTF_8);
    }
}
