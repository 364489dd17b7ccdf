package se.framsteg.aid;

import static se.framsteg.shell.Say.date;
import static se.framsteg.shell.Say.number;
import static se.framsteg.shell.Say.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A declaration in words, each question with its answer, as its page asked. */
final class SignedWords {
    private SignedWords() {}

    static List<String> of(NewDeclaration signed, List<String> known) {
        var words = new ArrayList<String>();
        if (signed.form() == null) {
            words.add(asked("aid.declare.earlier"));
            earlier(signed, words);
            if (!known.isEmpty()) {
                words.add(asked("aid.mail.copy.known"));
                words.addAll(known);
            }
            companies(signed, words);
        } else {
            words.add(say("aid.mail.copy.form"));
            words.add(answered("aid.form.total", say("aid.sek", number(sum(signed)))));
        }
        words.add(say("aid.declare.production") + " " + say(signed.primaryProduction() ? "aid.yes" : "aid.no"));
        String industry = signed.industryCode();
        words.add(answered("aid.declare.industry", industry == null ? say("aid.mail.copy.unanswered") : industry));
        return words;
    }

    private static void earlier(NewDeclaration signed, List<String> words) {
        if (signed.earlier().isEmpty()) {
            words.add(say("aid.mail.copy.none"));
            return;
        }
        signed.earlier()
                .forEach(aid ->
                        words.add(say("aid.mail.copy.aid", date(aid.grantedOn()), number(aid.sek()), aid.giver())));
        words.add(say("aid.mail.copy.sum", number(sum(signed))));
    }

    private static void companies(NewDeclaration signed, List<String> words) {
        words.add(asked("aid.declare.companies"));
        if (signed.companies().isEmpty()) {
            words.add(say("aid.mail.copy.no-companies"));
        }
        signed.companies()
                .forEach(company -> words.add(say(
                        "aid.mail.copy.company",
                        company.name(),
                        company.number().masked(),
                        say(company.bond().textKey()))));
    }

    private static BigDecimal sum(NewDeclaration signed) {
        return signed.earlier().stream().map(NewDeclaration.Aid::sek).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String asked(String key) {
        return say("aid.mail.copy.asked", say(key));
    }

    private static String answered(String key, String answer) {
        return say("aid.mail.copy.answer", say(key), answer);
    }
}
