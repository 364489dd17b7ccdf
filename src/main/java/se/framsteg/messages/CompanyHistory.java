package se.framsteg.messages;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.framsteg.people.Advisor;
import se.framsteg.programmes.participation.Correspondence;

/** Shows on a company's page what has been written to it. */
@Component
class CompanyHistory implements Correspondence {
    private final MessageRepository messages;

    CompanyHistory(MessageRepository messages) {
        this.messages = messages;
    }

    @Override
    public List<Told> with(Advisor by, UUID organisation) {
        return messages.with(by, organisation);
    }
}
