/**
 * What managers, promoters and coaches write to companies of their own choice: to all in a round, to those behind, to those
 * they tick. Written once, in one language or both, looked at before it is sent, kept in each company's history.
 *
 * <p>A module above meetings and aid, not a package of programmes, because a choice may ask who came to the last meeting and
 * who has signed. It decides nothing about a company; whose companies somebody may write to, the modules below say.
 */
@ApplicationModule(
        displayName = "Messages",
        allowedDependencies = {
            "shell",
            "shell :: *",
            "organisations",
            "people",
            "programmes",
            "programmes :: participation",
            "programmes :: coaches",
            "aid",
            "meetings"
        })
@NullMarked
package se.framsteg.messages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
