package se.framsteg.prospects;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column of a promoter's sheet holds, by the words that people head it with. */
enum Column {
    COMPANY(
            "företag",
            "företagsnamn",
            "företagetsnamn",
            "bolag",
            "bolagsnamn",
            "organisation",
            "verksamhet",
            "kund",
            "company",
            "companyname",
            "namn",
            "name"),
    NUMBER(
            "orgnr",
            "orgnummer",
            "organisationsnummer",
            "organisationsnr",
            "personnummer",
            "nummer",
            "organisationnumber",
            "orgno",
            "orgnumber",
            "number"),
    CONTACT(
            "kontakt",
            "kontaktperson",
            "kontaktnamn",
            "kontaktpersonnamn",
            "förnamn",
            "efternamn",
            "person",
            "vd",
            "ägare",
            "contact",
            "contactperson",
            "contactname",
            "firstname",
            "lastname"),
    ADDRESS("mejl", "mejladress", "mail", "mailadress", "epost", "epostadress", "email", "emailaddress", "mailaddress"),
    PHONE(
            "telefon",
            "telefonnummer",
            "telefonnr",
            "tel",
            "telnr",
            "mobil",
            "mobilnummer",
            "mobiltelefon",
            "phone",
            "phonenumber",
            "telephone",
            "mobile"),
    MUNICIPALITY("kommun", "ort", "postort", "stad", "hemkommun", "municipality", "town", "city"),
    NOTE(
            "anteckning",
            "anteckningar",
            "kommentar",
            "kommentarer",
            "notering",
            "övrigt",
            "note",
            "notes",
            "comment",
            "comments");

    private final List<String> words;

    Column(String... words) {
        this.words = List.of(words);
    }

    static Optional<Column> headed(String cell) {
        String plain = cell.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
        return Arrays.stream(values())
                .filter(column -> column.words.contains(plain))
                .findFirst();
    }
}
