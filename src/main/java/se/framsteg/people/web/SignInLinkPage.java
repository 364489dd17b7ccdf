package se.framsteg.people.web;

import java.util.List;
import se.framsteg.people.Person;
import se.framsteg.shell.Page;
import se.framsteg.shell.parts.Choice;

public record SignInLinkPage(String token, List<Person> persons, String places) implements Page {
    @Override
    public String template() {
        return "people/web/signinlink";
    }

    /** Whether it is one person's; where several share the address, one must be chosen. */
    public boolean isOnes() {
        return persons.size() == 1;
    }

    public Person first() {
        return persons.getFirst();
    }

    public List<Choice> choices() {
        return persons.stream()
                .map(person -> new Choice(person.id().toString(), person.name()))
                .toList();
    }
}
