package se.framsteg.plan.adoption;

import static se.framsteg.shell.Say.say;

import java.util.UUID;

/**
 * How far those who decide have come with a version that waits for its decision.
 *
 * @param questions that nobody has answered
 */
public record BoardStanding(UUID versionId, int number, int asked, int answered, int reserved, int questions) {
    public VersionId version() {
        return new VersionId(versionId);
    }

    /** Whether somebody waits for the company's lead. */
    public boolean waits() {
        return questions > 0;
    }

    /** In a few sentences. */
    public String says() {
        var words = new StringBuilder(say("plan.decision.standing", number, answered, asked));
        if (reserved > 0) {
            words.append(' ').append(say("plan.decision.standing.reserved", reserved));
        }
        if (questions > 0) {
            words.append(' ').append(say("plan.decision.standing.questions", questions));
        }
        return words.toString();
    }
}
