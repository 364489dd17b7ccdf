package se.framsteg.people.web;

import java.util.List;
import java.util.Set;
import se.framsteg.shell.Page;
import se.framsteg.shell.mail.Topic;

/** @param saved whether a choice has just been kept */
public record MailPage(Set<Topic> unwanted, boolean saved) implements Page {
    @Override
    public String template() {
        return "people/web/mail";
    }

    public List<Topic> topics() {
        return List.of(Topic.values());
    }

    public boolean wants(Topic topic) {
        return !unwanted.contains(topic);
    }
}
